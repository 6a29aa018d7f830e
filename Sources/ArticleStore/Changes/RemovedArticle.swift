import GRDB
import NewsModel

/// An article that was taken out of the library, with all that belonged to it, to be put back as it was.
public struct RemovedArticle: Sendable {
    /// Its number.
    public let id: Article.ID
    /// What it had in the tables, in an order in which it can be put back.
    let parts: [Part]

    /// What an article has in a table.
    struct Part: Sendable {
        let table: String
        let columns: String
        let rows: [[DatabaseValue]]
    }

    /// The tables that say something of an article, and the column that says of which.
    private static let tables = [
        ("article", "id"), ("article_text", "id"), ("speaker", "article"), ("attribution", "article"),
        ("correction", "article"),
    ]

    /// Whether a table is one of an article's.
    static func isKnown(_ table: String) -> Bool { tables.contains { $0.0 == table } }

    init(id: Article.ID, parts: [Part]) {
        self.id = id
        self.parts = parts
    }

    /// Reads an article as it is stored; nil where there is none.
    init?(_ id: Article.ID, in database: Database) throws {
        self.id = id
        parts = try Self.tables.map { table, column in
            // Columns that are made from others are left out, as they cannot be given.
            let columns = try String.fetchAll(
                database, sql: "SELECT '\"' || name || '\"' FROM pragma_table_xinfo(?) WHERE hidden = 0",
                arguments: [table])
            let list = columns.joined(separator: ", ")
            let sql = "SELECT \(list) FROM \(table) WHERE \(column) = ?"
            let rows = try Row.fetchAll(database, sql: sql, arguments: [id.rawValue])
            return Part(table: table, columns: list, rows: rows.map { Array($0.databaseValues) })
        }
        guard parts.first?.rows.isEmpty == false else { return nil }
    }
}

extension RemovedArticle {
    /// Takes the article out of a database; nil where there is none.
    static func remove(_ id: Article.ID, from database: Database) throws -> RemovedArticle? {
        guard let removed = try RemovedArticle(id, in: database),
            let draft = try ArticleReading(database: database).draft(id)
        else { return nil }
        try ArticleWriting(database: database, engineVersion: 0, now: .now)
            .remove(id, title: draft.title, text: draft.text)
        return removed
    }

    /// Puts the article back into a database, unless it has it by now.
    func restore(to database: Database) throws {
        guard try ArticleReading(database: database).draft(id) == nil else { return }
        for part in parts {
            for row in part.rows {
                let marks = row.map { _ in "?" }.joined(separator: ", ")
                try database.execute(
                    sql: "INSERT INTO \(part.table) (\(part.columns)) VALUES (\(marks))",
                    arguments: StatementArguments(row))
            }
        }
        // An article may have been removed before its speakers had a date.
        try database.execute(
            sql: """
                UPDATE speaker SET sorted_at = (SELECT sorted_at FROM article WHERE article.id = speaker.article)
                WHERE article = ? AND sorted_at IS NULL
                """, arguments: [id.rawValue])
        guard let draft = try ArticleReading(database: database).draft(id) else { return }
        try database.execute(
            sql: "INSERT INTO article_index (rowid, title, text) VALUES (?, ?, ?)",
            arguments: [id.rawValue, draft.title, draft.text])
    }
}
