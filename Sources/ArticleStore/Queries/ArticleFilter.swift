import GRDB

import struct Foundation.Date

/// Which articles of the library are wanted; all by default.
public struct ArticleFilter: Hashable, Sendable {
    /// What their titles and texts have to hold.
    public var words: LibraryQuery?
    /// The first moment of their dates, as a clock in UTC shows what their publishers' clocks did; those without a date
    /// count by their arrival.
    public var since: Date?
    /// The moment that their dates come before, on the same clock.
    public var until: Date?
    /// A publisher's name or a part of one, from the beginning of a word; case and accents do not matter.
    public var source: String?
    /// Tags that they all have to have; case does not matter.
    public var tags: [String]
    /// Whether only those are wanted that are read, or that are not; nil for both.
    public var isRead: Bool?
    /// Whether only those are wanted that are starred, or that are not; nil for both.
    public var isStarred: Bool?

    /// Makes a filter.
    public init(
        words: LibraryQuery? = nil, since: Date? = nil, until: Date? = nil, source: String? = nil, tags: [String] = [],
        isRead: Bool? = nil, isStarred: Bool? = nil
    ) {
        self.words = words
        self.since = since
        self.until = until
        self.source = source
        self.tags = tags
        self.isRead = isRead
        self.isStarred = isStarred
    }

    /// The conditions on the table "article".
    func conditions(in database: Database) throws -> [SQLCondition] {
        var conditions: [SQLCondition] = []
        if let words {
            conditions.append(
                SQLCondition(
                    "article.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)", [words.pattern]))
        }
        if let since = since?.timeIntervalSince1970 {
            // The first half is what the index knows; no clock is more than a day off.
            conditions.append(
                SQLCondition(
                    "sorted_at >= ? AND sorted_at + coalesce(date_offset, 0) >= ?", [since - Self.day, since]))
        }
        if let until = until?.timeIntervalSince1970 {
            conditions.append(
                SQLCondition("sorted_at < ? AND sorted_at + coalesce(date_offset, 0) < ?", [until + Self.day, until]))
        }
        if let source { conditions.append(try Self.condition(ofSource: source, in: database)) }
        for tag in tags {
            conditions.append(
                SQLCondition(
                    "EXISTS (SELECT 1 FROM json_each(article.tags) WHERE lower(value) = ?)", [tag.lowercased()]))
        }
        if let isRead { conditions.append(SQLCondition("is_read = ?", [isRead])) }
        if let isStarred { conditions.append(SQLCondition("is_starred = ?", [isStarred])) }
        return conditions
    }

    /// Seconds in a day.
    private static let day = 86_400.0

    private static func condition(ofSource typed: String, in database: Database) throws -> SQLCondition {
        let name = FoldedName.of(typed)
        let all = try String.fetchAll(
            database, sql: "SELECT DISTINCT source FROM article WHERE source IS NOT NULL")
        let wanted = all.filter { FoldedName.hasWord(beginningWith: name, in: FoldedName.of($0)) }
        let marks = wanted.map { _ in "?" }.joined(separator: ", ")
        return SQLCondition("source IN (\(marks))", StatementArguments(wanted))
    }
}

/// A condition with what its question marks stand for.
struct SQLCondition {
    let sql: String
    let arguments: StatementArguments

    init(_ sql: String, _ arguments: StatementArguments) {
        self.sql = sql
        self.arguments = arguments
    }

    /// All of some conditions at once; what is always true where there are none.
    static func all(of conditions: [SQLCondition]) -> SQLCondition {
        guard !conditions.isEmpty else { return SQLCondition("TRUE", []) }
        return SQLCondition(
            conditions.map(\.sql).joined(separator: " AND "),
            conditions.reduce(into: StatementArguments()) { $0 += $1.arguments })
    }
}
