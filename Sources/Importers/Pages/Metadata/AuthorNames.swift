/// Authors' names without what pages put around them.
enum AuthorNames {
    /// The names in what a page says the authors are: "By Ada Moss and Bo Dale, Staff Writers" has two.
    static func names(in values: [String]) -> [String] {
        var names: [String] = []
        for value in values {
            for name in split(value) where !names.contains(where: { $0.lowercased() == name.lowercased() }) {
                names.append(name)
            }
        }
        return names
    }

    /// A longer one is no name, in characters.
    private static let maximumLength = 60
    private static let maximumWords = 6
    private static let prefixes = [
        "written by ", "posted by ", "by: ", "by ", "story by ", "reported by ", "from ", "author: ", "reporting by ",
        "words by ",
    ]

    private static func split(_ value: String) -> [String] {
        var text = value.trimmingPrefix { $0 == " " || $0 == "•" || $0 == "|" }
        for prefix in prefixes where text.lowercased().hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
            break
        }
        let whole = String(text).replacing(" and ", with: ",").replacing(" & ", with: ",").replacing(
            " with ", with: ","
        )
        .replacing(";", with: ",").replacing(" | ", with: ",").replacing(" • ", with: ",").replacing(" / ", with: ",")
        let parts = whole.split(separator: ",").compactMap { PageLine.line($0) }
        return parts.enumerated().filter { isName($0.element, isFirst: $0.offset == 0) }.map { cleaned($0.element) }
    }

    /// The name without what is in brackets behind it.
    private static func cleaned(_ name: String) -> String {
        guard let bracket = name.firstIndex(of: "("), bracket != name.startIndex else { return name }
        return PageLine.line(name[..<bracket]) ?? name
    }

    private static func isName(_ part: String, isFirst: Bool) -> Bool {
        guard part.count <= maximumLength, part.contains(where: \.isLetter), !part.contains("@"), !part.contains("://")
        else {
            return false
        }
        let words = part.split(separator: " ")
        guard words.count <= maximumWords else { return false }
        guard !nobody.contains(part.lowercased()) else { return false }
        return isFirst || !(words.last.map { roles.contains($0.lowercased()) } ?? true)
    }

    /// What content systems say where nobody is named.
    private static let nobody: Set<String> = [
        "admin", "administrator", "editor", "staff", "webmaster", "unknown", "null", "none", "guest", "author",
    ]
    private static let roles: Set<String> = [
        "writer", "reporter", "editor", "correspondent", "columnist", "contributor", "writers", "reporters", "editors",
        "chief",
        "producer", "analyst", "journalist", "staff", "manager", "director", "president", "founder", "ceo", "phd", "md",
        "jr", "jr.",
        "sr.", "freelance", "critic", "author", "host", "fellow", "professor", "expert", "intern", "specialist",
        "today", "us",
    ]
}
