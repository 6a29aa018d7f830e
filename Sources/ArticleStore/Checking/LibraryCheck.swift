import Foundation
import GRDB
import NewsModel

/// Something wrong with a library.
public struct LibraryFinding: Hashable, Sendable {
    /// What kind of thing is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// The file itself: pages, indexes.
        case file
        /// A table, index or view is missing or other than this program makes it.
        case tables
        /// A row that belongs to no article.
        case orphan
        /// The full-text index does not say what the texts say.
        case index
        /// A range that lies outside its article's text, or an article without its text.
        case article
    }

    /// What kind of thing is wrong.
    public let kind: Kind
    /// What exactly was found, for people.
    public let detail: String

    /// Whether SQLite calls it damage: anything else may come of other programs' hands and leaves the file whole.
    public var isDamage: Bool { kind == .file || kind == .index }
}

/// Looks through a library for what is wrong.
struct LibraryCheck {
    let database: Database

    /// What is wrong with the file; reads all of it.
    func file() throws -> [LibraryFinding] {
        try String.fetchAll(database, sql: "PRAGMA integrity_check")
            .filter { $0 != "ok" }
            .map { LibraryFinding(kind: .file, detail: $0) }
    }

    /// Everything wrong with file, tables and texts; reads the whole file.
    func everything() throws -> [LibraryFinding] {
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
            let table = row.value("table", or: "?")
            return LibraryFinding(kind: .orphan, detail: "a row of \(table) belongs to no article")
        }
        return try file() + orphans + articles()
    }

    /// What is wrong with the full-text index; needs a connection that may write, though it changes nothing.
    func index() throws -> [LibraryFinding] {
        do {
            try database.execute(
                sql: "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
            return []
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return [LibraryFinding(kind: .index, detail: "the full-text index does not fit the texts")]
        }
    }

    private func articles() throws -> [LibraryFinding] {
        var findings: [LibraryFinding] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT article.id, length(CAST(text AS BLOB)) AS length, paragraphs
                FROM article LEFT JOIN article_text USING (id)
                """)
        let attributions = try database.cachedStatement(
            sql: "SELECT content, source, cue FROM attribution WHERE article = ?")
        while let row = try rows.next() {
            let id: Int64 = row.value("id", or: 0)
            guard let length = row.value("length") as Int? else {
                findings.append(LibraryFinding(kind: .article, detail: "article \(id) has lost its text"))
                continue
            }
            var ranges = RangeCoding.paragraphs(row.value("paragraphs", or: Data())).map(\.range)
            for attribution in try Row.fetchAll(attributions, arguments: [id]) {
                for column in ["content", "source", "cue"] {
                    ranges += RangeCoding.ranges(attribution.value(column, or: Data()))
                }
            }
            if ranges.contains(where: { $0.end > length }) {
                findings.append(
                    LibraryFinding(kind: .article, detail: "article \(id) has a range beyond the end of its text"))
            }
        }
        return findings
    }
}
