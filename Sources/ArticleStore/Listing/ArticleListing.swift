import GRDB
import NewsModel

/// A stretch of the list of articles, and how long the whole list is.
public struct LibraryPage: Hashable, Sendable {
    /// The articles, newest first.
    public let summaries: [ArticleSummary]
    /// Number of articles in the whole list.
    public let totalCount: Int
    /// Number of unread ones among them.
    public let unreadCount: Int
}

/// An article that a search found.
public struct SearchHit: Hashable, Sendable {
    /// The article.
    public let summary: ArticleSummary
    /// A few words of its text around a match, on one line, "…" where it is cut.
    public let snippet: String
    /// The words that matched, in UTF-8 bytes of ``snippet``.
    public let matches: [TextRange]
}

/// Where an article stands in the list, whatever comes and goes before it.
struct ListPlace: Hashable, Sendable {
    /// Its date, else when it arrived, in seconds since 1970.
    let sortedAt: Double
    let id: Int64
}

/// An article of the list, and where it stands.
struct ListedArticle: Hashable, Sendable {
    let summary: ArticleSummary
    let place: ListPlace
}

/// Lists and searches articles.
struct ArticleListing {
    let database: Database

    /// The articles that pass `filter` behind a place, newest first; from the newest on where it is nil. Costs what it
    /// looks at.
    func articles(
        _ filter: ArticleFilter, behind place: ListPlace?, leavingOut skipped: Int = 0, limit: Int
    ) throws -> [ListedArticle] {
        var conditions = try filter.conditions(in: database)
        if let place { conditions.append(SQLCondition("(sorted_at, id) < (?, ?)", [place.sortedAt, place.id])) }
        let condition = SQLCondition.all(of: conditions)
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(ArticleSummary.columns), sorted_at FROM article WHERE \(condition.sql)
                    ORDER BY sorted_at DESC, id DESC LIMIT ? OFFSET ?
                    """),
            arguments: condition.arguments + [max(0, limit), max(0, skipped)])
        return rows.map { row in
            let summary = ArticleSummary(row: row)
            let place = ListPlace(sortedAt: row.value("sorted_at", or: 0), id: summary.id.rawValue)
            return ListedArticle(summary: summary, place: place)
        }
    }

    /// A page of a list.
    func page(_ query: ListQuery, offset: Int, limit: Int) throws -> LibraryPage {
        let (total, unread) = try counts(query)
        return LibraryPage(
            summaries: try summaries(where: query.condition, query.ordering, offset: offset, limit: limit),
            totalCount: total, unreadCount: unread)
    }

    private func counts(_ query: ListQuery) throws -> (total: Int, unread: Int) {
        // Of all articles, two indices have the numbers.
        guard !query.showsAll else {
            return (try count(query.condition), try count(SQLCondition("is_read = 0", [])))
        }
        let condition = query.condition
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*), coalesce(sum(is_read = 0), 0) FROM article WHERE \(condition.sql)"),
            arguments: condition.arguments)
        return (row?[0] ?? 0, row?[1] ?? 0)
    }

    /// The number of articles that fulfil a condition.
    func count(_ condition: SQLCondition) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT count(*) FROM article WHERE \(condition.sql)")
        return try Int.fetchOne(statement, arguments: condition.arguments) ?? 0
    }

    /// The articles that match `query` and pass `filter`, newest first, each with a snippet.
    func hits(_ query: LibraryQuery, _ filter: ArticleFilter, limit: Int) throws -> [SearchHit] {
        let matching = try ArticleFilter(words: query).conditions(in: database)
        let condition = SQLCondition.all(of: try matching + filter.conditions(in: database))
        let summaries = try summaries(where: condition, ListOrdering(order: .date), offset: 0, limit: limit)
        let numbers = summaries.map { String($0.id.rawValue) }.joined(separator: ",")
        // One run of the query for all snippets: each run gathers every match of the last word's beginning.
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT rowid, snippet(article_index, 1, char(2), char(3), '…', 24) FROM article_index
                WHERE article_index MATCH ? AND +rowid IN (\(numbers))
                """, arguments: [query.pattern])
        let snippets = Dictionary(rows.map { ($0[0] as Int64, $0[1] as String? ?? "") }) { first, _ in first }
        return summaries.map { SearchHit(summary: $0, marked: snippets[$0.id.rawValue] ?? "") }
    }

    private func summaries(
        where condition: SQLCondition, _ ordering: ListOrdering, offset: Int, limit: Int
    ) throws -> [ArticleSummary] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(ArticleSummary.columns) FROM article WHERE \(condition.sql)
                    ORDER BY \(ordering.columns()) LIMIT ? OFFSET ?
                    """),
            arguments: condition.arguments + [max(0, limit), max(0, offset)])
        return rows.map(ArticleSummary.init(row:))
    }
}

extension SearchHit {
    /// Takes the marks out of a snippet whose matches stand between U+0002 and U+0003.
    init(summary: ArticleSummary, marked: String) {
        var text: [UInt8] = []
        var matches: [TextRange] = []
        var start: Int?
        for byte in marked.utf8 {
            switch byte {
            case 2: start = text.count
            case 3:
                if let begin = start { matches.append(TextRange(begin, text.count)) }
                start = nil
            case 0x09...0x0D, 0x20:
                if text.last != 0x20 && !text.isEmpty { text.append(0x20) }
            default: text.append(byte)
            }
        }
        self.init(summary: summary, snippet: String(decoding: text, as: UTF8.self), matches: matches)
    }
}
