import Foundation
import GRDB
import NewsModel

/// Reads whole articles from the tables.
struct ArticleReading {
    let database: Database

    /// What was imported; nil where there is no such article.
    func draft(_ id: Article.ID) throws -> DraftArticle? {
        try row(id).map(Self.draft)
    }

    /// The article with what was found in it; nil where there is none.
    func article(_ id: Article.ID) throws -> Article? {
        guard let row = try row(id) else { return nil }
        return Article(
            id: id, draft: Self.draft(row), added: Self.moment(row, "added"), isRead: row.value("is_read", or: false),
            isStarred: row.value("is_starred", or: false), tags: StringList.decode(row.value("tags", or: "")),
            position: row.value("position", or: 0), analysis: try analysis(id, of: row.value("text", or: "")),
            corrections: try CorrectionTable(database: database).corrections(of: id), clipped: try clipped(id))
    }

    /// Where the quotes stand that were put aside of an article. A library that cannot be written to may be of a version
    /// that had none.
    private func clipped(_ id: Article.ID) throws -> [TextRange] {
        guard try database.tableExists("clipping") else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT start, end FROM clipping WHERE article = ? ORDER BY start, end")
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map {
            TextRange($0.value("start", or: 0), $0.value("end", or: 0))
        }
    }

    /// What was found in an article's text, corrections included.
    func analysis(_ id: Article.ID, of text: String) throws -> SpeechAnalysis {
        try found(id).corrected(by: CorrectionTable(database: database).corrections(of: id), in: text)
    }

    /// What views show of an article's text: its statements, corrections included.
    func statements(_ id: Article.ID, of text: String) throws -> SpeechAnalysis {
        try analysis(id, of: text).statements
    }

    /// What the engine found in an article.
    func found(_ id: Article.ID) throws -> SpeechAnalysis {
        SpeechAnalysis(attributions: try attributions(id), speakers: try speakers(id))
    }

    /// The speakers of an article, in order of their numbers.
    func speakers(_ id: Article.ID) throws -> [Speaker] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM speaker WHERE article = ? ORDER BY number")
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map(Speaker.init(row:))
    }

    /// The attributions of an article, in text order.
    func attributions(_ id: Article.ID) throws -> [Attribution] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM attribution WHERE article = ? ORDER BY number")
        return try Row.fetchAll(statement, arguments: [id.rawValue]).map(Attribution.init(row:))
    }

    private func row(_ id: Article.ID) throws -> Row? {
        let statement = try database.cachedStatement(
            sql: "SELECT article.*, text, paragraphs FROM article JOIN article_text USING (id) WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.rawValue])
    }

    /// The moment in a column of seconds since 1970.
    static func moment(_ row: Row, _ column: String) -> Date? {
        (row.value(column) as Double?).map(Date.init(timeIntervalSince1970:))
    }

    private static func draft(_ row: Row) -> DraftArticle {
        DraftArticle(
            externalID: row.value("external_id"), url: row.value("url"), title: row.value("title", or: ""),
            authors: StringList.decode(row.value("authors", or: "")), source: row.value("source"),
            date: PublicationDate(row: row), language: (row.value("language") as String?).flatMap(Language.init(tag:)),
            text: row.value("text", or: ""),
            paragraphs: RangeCoding.paragraphs(row.value("paragraphs", or: Data())))
    }
}

extension PublicationDate {
    init?(row: Row) {
        guard let moment = ArticleReading.moment(row, "date") else { return nil }
        self.init(moment, secondsFromUTC: row.value("date_offset", or: 0))
    }
}

extension Speaker {
    init(row: Row) {
        self.init(
            id: ID(rawValue: row.value("number", or: 0)), name: row.value("name", or: ""),
            aliases: StringList.decode(row.value("aliases", or: "")),
            description: row.value("description"), kind: Kind(rawValue: row.value("kind", or: "")) ?? .person)
    }
}

extension Attribution {
    init(row: Row) {
        self.init(
            kind: Kind(rawValue: row.value("kind", or: "")) ?? .indirect,
            content: RangeCoding.ranges(row.value("content", or: Data())),
            source: RangeCoding.ranges(row.value("source", or: Data())),
            cue: RangeCoding.ranges(row.value("cue", or: Data())),
            modality: Modality(rawValue: row.value("modality", or: "")) ?? .asserted,
            manner: Manner(rawValue: row.value("manner", or: "")) ?? .statement,
            speaker: (row.value("speaker") as Int?).map(Speaker.ID.init(rawValue:)),
            confidence: row.value("confidence", or: 0),
            rule: AttributionRule(rawValue: row.value("rule", or: "")) ?? .none)
    }
}

extension ArticleSummary {
    /// The columns that ``init(row:)`` reads, of the table "article".
    static let columns = """
        article.id, article.title, article.authors, article.source, article.url, article.date, \
        article.date_offset, article.added, article.is_read, article.is_starred, article.tags, article.quote_count, article.feed
        """

    init(row: Row) {
        self.init(
            id: Article.ID(rawValue: row.value("id", or: 0)), title: row.value("title", or: ""),
            authors: StringList.decode(row.value("authors", or: "")),
            source: row.value("source"), url: row.value("url"),
            date: PublicationDate(row: row), added: ArticleReading.moment(row, "added"),
            isRead: row.value("is_read", or: false),
            isStarred: row.value("is_starred", or: false), tags: StringList.decode(row.value("tags", or: "")),
            quoteCount: row.value("quote_count", or: 0), feed: row.value("feed").map(Subscription.ID.init(rawValue:)))
    }
}
