import GRDB

/// What typed words narrow a list to: words as ``LibraryQuery`` takes them, and "#tag".
struct TypedFilter: Hashable, Sendable {
    private let tags: [String]
    private let query: LibraryQuery?

    /// Makes a filter; nil where nothing typed narrows anything.
    init?(_ typed: String) {
        let words = typed.split(whereSeparator: \.isWhitespace)
        tags = words.filter { $0.hasPrefix("#") }.map { $0.dropFirst().lowercased() }.filter { !$0.isEmpty }
        query =
            tags.isEmpty
            ? LibraryQuery(typed) : LibraryQuery(words.filter { !$0.hasPrefix("#") }.joined(separator: " "))
        guard query != nil || !tags.isEmpty else { return nil }
    }

    /// The conditions on the table "article".
    var conditions: [SQLCondition] {
        var conditions: [SQLCondition] = []
        if let query {
            conditions.append(
                SQLCondition("id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)", [query.pattern]))
        }
        for tag in tags {
            // Tags stand in the column as JSON writes them, between quotation marks; what is typed may be a beginning.
            let encoded = StringList.encode([tag]).unicodeScalars.dropFirst().dropLast(2)
            conditions.append(SQLCondition("instr(tags, ?)", [String(String.UnicodeScalarView(encoded))]))
        }
        return conditions
    }
}
