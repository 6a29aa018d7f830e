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
            id: id, draft: Self.draft(row), isRead: row["is_read"], isStarred: row["is_starred"],
            analysis: SpeechAnalysis(attributions: try attributions(id), speakers: try speakers(id)))
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

    private static func draft(_ row: Row) -> DraftArticle {
        DraftArticle(
            externalID: row["external_id"], url: row["url"], title: row["title"],
            authors: StringList.decode(row["authors"]), source: row["source"],
            date: (row["date"] as Double?).map(Date.init(timeIntervalSince1970:)), text: row["text"],
            paragraphs: RangeCoding.paragraphs(row["paragraphs"]))
    }
}

extension Speaker {
    init(row: Row) {
        self.init(
            id: ID(rawValue: row["number"]), name: row["name"], aliases: StringList.decode(row["aliases"]),
            description: row["description"], kind: Kind(rawValue: row["kind"]) ?? .person)
    }
}

extension Attribution {
    init(row: Row) {
        self.init(
            kind: Kind(rawValue: row["kind"]) ?? .indirect, content: RangeCoding.ranges(row["content"]),
            source: RangeCoding.ranges(row["source"]), cue: RangeCoding.ranges(row["cue"]),
            speaker: (row["speaker"] as Int?).map(Speaker.ID.init(rawValue:)), confidence: row["confidence"],
            rule: AttributionRule(rawValue: row["rule"]) ?? .none)
    }
}

extension ArticleSummary {
    /// The columns that ``init(row:)`` reads, of the table "article".
    static let columns = """
        article.id, article.title, article.authors, article.source, article.url, article.date, article.is_read, \
        article.is_starred, article.quote_count
        """

    init(row: Row) {
        self.init(
            id: Article.ID(rawValue: row["id"]), title: row["title"], authors: StringList.decode(row["authors"]),
            source: row["source"], url: row["url"],
            date: (row["date"] as Double?).map(Date.init(timeIntervalSince1970:)), isRead: row["is_read"],
            isStarred: row["is_starred"], quoteCount: row["quote_count"])
    }
}
