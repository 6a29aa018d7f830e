#ifndef QUOTH_LINEAR_REGEX_H
#define QUOTH_LINEAR_REGEX_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* RE2's regular expressions for C: time in proportion to the text, whatever the expression. */
typedef struct linear_regex linear_regex;

/* Makes an expression of RE2's syntax, in UTF-8; NULL where it is none, and `flaw` says why, cut at `flaw_size` bytes. */
linear_regex *linear_regex_new(const char *pattern, size_t length, bool ignores_case, char *flaw, size_t flaw_size);

void linear_regex_delete(linear_regex *regex);

/* Finds the leftmost match that begins at `from` or later in `text`, UTF-8 without its end marked; returns whether there is one. */
bool linear_regex_find(const linear_regex *regex, const char *text, size_t length, size_t from, size_t *start, size_t *end);

#ifdef __cplusplus
}
#endif

#endif
