import Foundation
import GRDB
import NewsModel

/// Reads and writes the feeds; writing always inside a transaction of the caller's.
struct FeedTable {
    let database: Database

    /// Seconds after which an entry that its feed no longer has is forgotten.
    private static let memory = 180.0 * 86_400

    /// The feeds that fulfil a condition, in order of folder and title.
    func feeds(where condition: String = "TRUE", _ arguments: StatementArguments = []) throws -> [Subscription] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM feed WHERE \(condition) ORDER BY folder, coalesce(title, url) COLLATE NOCASE, id",
            arguments: arguments
        ).map(Subscription.init(row:))
    }

    /// The feed at an address; nil where there is none.
    func feed(at url: String) throws -> Subscription? { try feeds(where: "url = ?", [url]).first }

    /// Adds a feed and returns it.
    func insert(url: String, title: String?, siteURL: String?, folder: [String], now: Date) throws -> Subscription {
        try database.execute(
            sql: "INSERT INTO feed (url, title, site_url, folder, added) VALUES (?, ?, ?, ?, ?)",
            arguments: [url, title, siteURL, StringList.encode(folder), now.timeIntervalSince1970])
        return Subscription(
            id: Subscription.ID(rawValue: database.lastInsertedRowID), url: url, title: title ?? url, siteURL: siteURL,
            folder: folder)
    }

    /// Stores how a feed's fetching goes.
    func set(_ standing: FeedStanding, of id: Subscription.ID) throws {
        try database.execute(
            sql: """
                UPDATE feed SET entity_tag = ?, last_modified = ?, last_success = ?, next_try = ?, failure_count = ?,
                error = ? WHERE id = ?
                """,
            arguments: [
                standing.entityTag, standing.lastModified, standing.lastSuccess?.timeIntervalSince1970,
                standing.nextTry?.timeIntervalSince1970, standing.failureCount, standing.error, id.rawValue,
            ])
    }

    /// Of a feed's entries those that did not come in yet, or say something else than they did, by their places.
    func news(of id: Subscription.ID, among marks: [FeedEntryMark]) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: "SELECT fingerprint FROM feed_entry WHERE feed = ? AND key = ?")
        return try marks.indices.filter { index in
            let known = try Int64.fetchOne(statement, arguments: [id.rawValue, marks[index].key])
            return known != Int64(bitPattern: marks[index].fingerprint)
        }
    }

    /// Notes that entries came in, and forgets those that their feed has not had for long.
    func note(_ marks: [FeedEntryMark], of id: Subscription.ID, now: Date) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO feed_entry (feed, key, fingerprint, seen) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (feed, key) DO UPDATE SET fingerprint = ?3, seen = ?4
                """)
        let moment = now.timeIntervalSince1970
        for mark in marks {
            try statement.execute(
                arguments: [id.rawValue, mark.key, Int64(bitPattern: mark.fingerprint), moment])
        }
        try database.execute(
            sql: "DELETE FROM feed_entry WHERE feed = ? AND seen < ?", arguments: [id.rawValue, moment - Self.memory])
    }
}

extension Subscription {
    /// Reads a row of the table "feed".
    init(row: Row) {
        func date(_ column: String) -> Date? { row.value(column).map { Date(timeIntervalSince1970: $0) } }
        let url = row.value("url", or: "")
        self.init(
            id: ID(rawValue: row.value("id", or: 0)), url: url, title: row.value("title") ?? url,
            siteURL: row.value("site_url"), folder: StringList.decode(row.value("folder", or: "[]")),
            fullText: FullTextRule(rawValue: row.value("full_text", or: "")) ?? .teaser,
            standing: FeedStanding(
                entityTag: row.value("entity_tag"), lastModified: row.value("last_modified"),
                lastSuccess: date("last_success"), nextTry: date("next_try"),
                failureCount: row.value("failure_count", or: 0), error: row.value("error")))
    }
}
