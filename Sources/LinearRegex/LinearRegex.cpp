#include "LinearRegex.h"

#include <re2/re2.h>

#include <cstring>
#include <new>

struct linear_regex {
    re2::RE2 expression;
};

static re2::RE2::Options options(bool ignores_case) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!ignores_case);
    return options;
}

linear_regex *linear_regex_new(const char *pattern, size_t length, bool ignores_case, char *flaw, size_t flaw_size) {
    auto *regex = new (std::nothrow) linear_regex{re2::RE2(re2::StringPiece(pattern, length), options(ignores_case))};
    if (regex != nullptr && regex->expression.ok()) return regex;
    if (flaw_size > 0) {
        const char *reason = regex == nullptr ? "no memory" : regex->expression.error().c_str();
        std::strncpy(flaw, reason, flaw_size - 1);
        flaw[flaw_size - 1] = '\0';
    }
    delete regex;
    return nullptr;
}

void linear_regex_delete(linear_regex *regex) { delete regex; }

bool linear_regex_find(const linear_regex *regex, const char *text, size_t length, size_t from, size_t *start, size_t *end) {
    if (from > length) return false;
    re2::StringPiece whole(text, length);
    re2::StringPiece match;
    if (!regex->expression.Match(whole, from, length, re2::RE2::UNANCHORED, &match, 1)) return false;
    *start = static_cast<size_t>(match.data() - text);
    *end = *start + match.size();
    return true;
}
