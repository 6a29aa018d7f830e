import GRDB
import NewsModel

/// A feed that was taken out of the library, with what is known of its entries, to be put back as it was.
public struct RemovedFeed: Sendable {
    /// The feed.
    public let subscription: Subscription
    /// Its articles, which stay without it.
    let articles: [Int64]
    /// Its rows of the tables.
    let rows: [(table: String, values: [String: DatabaseValue])]

    /// Takes a feed out of a database; nil if it has none with this number.
    static func remove(_ id: Subscription.ID, from database: Database) throws -> RemovedFeed? {
        let arguments: StatementArguments = [id.rawValue]
        guard let feed = try FeedTable(database: database).feeds(where: "id = ?", arguments).first else { return nil }
        let rows = try [("feed", "id"), ("feed_entry", "feed")].flatMap { table, column in
            try Row.fetchAll(database, sql: "SELECT * FROM \(table) WHERE \(column) = ?", arguments: arguments).map {
                row in
                (table: table, values: Dictionary(row.map { ($0.0, $0.1) }) { first, _ in first })
            }
        }
        let articles = try Int64.fetchAll(
            database, sql: "UPDATE article SET feed = NULL WHERE feed = ? RETURNING id", arguments: arguments)
        try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: arguments)
        return RemovedFeed(subscription: feed, articles: articles, rows: rows)
    }

    /// Puts the feed back, unless there is one with its number or address by now.
    func restore(to database: Database) throws {
        let known = try FeedTable(database: database)
            .feeds(where: "id = ? OR url = ?", [subscription.id.rawValue, subscription.url])
        guard known.isEmpty else { return }
        for (table, values) in rows {
            let columns = values.keys.sorted()
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            try database.execute(
                sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
                arguments: StatementArguments(columns.map { values[$0] ?? .null }))
        }
        for article in articles {
            try database.execute(
                sql: "UPDATE article SET feed = ? WHERE id = ? AND feed IS NULL",
                arguments: [subscription.id.rawValue, article])
        }
    }
}
