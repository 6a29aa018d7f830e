import Foundation
import GRDB
import SQLiteShim

/// The articles that newsboat keeps in its file `cache.db`.
///
/// The file is somebody else's and may be open there: it is read as it lies on the disk, without a lock, and nothing is written, not even
/// beside it. What it says of itself is not trusted: only plain tables are read, and values have a limit.
public struct NewsboatCache: Sendable {
    private let queue: DatabaseQueue
    private let path: String
    /// Whether the articles' table has the column that only newer versions of newsboat make.
    private let hasMediaType: Bool
    /// The names of the feeds by their addresses.
    private let feedTitles: [String: String]

    /// Bytes of one value; a longer text is left out.
    private static let maximumValue = 4 << 20
    /// Bytes of one row, and of anything that SQLite makes on the way.
    private static let maximumRow = 16 << 20
    /// Articles that are read at once.
    private static let batchCount = 32
    /// Feeds whose names are known.
    private static let maximumFeeds = 20_000

    /// Opens the file at `path`.
    ///
    /// - Throws: ``LibraryError/Code/notALibrary`` where it is not newsboat's, and whatever keeps it from being read.
    public init(path: String) throws(LibraryError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.foreignKeysEnabled = false
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
                sqlite3_limit(database.sqliteConnection, SQLITE_LIMIT_LENGTH, Int32(Self.maximumRow))
            }
            queue = try DatabaseQueue(path: LibraryConnection.address(path, .immutable), configuration: configuration)
            (hasMediaType, feedTitles) = try queue.read { database in
                let feeds = try Self.columns(of: "rss_feed", in: database)
                let items = try Self.columns(of: "rss_item", in: database)
                guard feeds.isSuperset(of: Self.feedColumns), items.isSuperset(of: Self.itemColumns) else {
                    throw LibraryError(.notALibrary, path: path, cause: "it is not newsboat’s cache")
                }
                return (items.contains("content_mime_type"), try Self.titles(in: database))
            }
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    private static let feedColumns = ["rssurl", "title"]

    private static let itemColumns = [
        "id", "guid", "title", "author", "url", "feedurl", "pubdate", "content", "unread", "flags", "deleted",
    ]

    /// The columns of an ordinary table, or none: reading views, virtual tables and computed columns could run a stranger's SQL.
    private static func columns(of table: String, in database: Database) throws -> Set<String> {
        let isPlain = try Bool.fetchOne(
            database, sql: "SELECT sql NOT LIKE 'CREATE VIRTUAL%' FROM sqlite_master WHERE type = 'table' AND name = ?",
            arguments: [table])
        let rows = try Row.fetchAll(
            database, sql: "SELECT lower(name) AS name, hidden FROM pragma_table_xinfo(?)", arguments: [table])
        guard isPlain == true, rows.allSatisfy({ $0.value("hidden", or: 1) == 0 }) else { return [] }
        return Set(rows.map { $0.value("name", or: "") })
    }

    /// The names of feeds by their addresses, of the first ones.
    private static func titles(in database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT rssurl, title FROM rss_feed LIMIT ?", arguments: [maximumFeeds])
        let pairs = rows.map { ($0.value("rssurl", or: ""), $0.value("title", or: "")) }
        return Dictionary(pairs.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    }

    /// The next articles after ``Batch/last``, in the order in which newsboat stored them; nil if there are no more. Articles
    /// deleted in newsboat are left out.
    public func batch(behind last: Int64? = nil) throws(LibraryError) -> Batch? {
        do {
            return try queue.read { database in
                let mediaType = hasMediaType ? "content_mime_type" : "NULL"
                let rows = try Row.fetchAll(
                    database,
                    sql: """
                        SELECT rowid AS number, feedurl, guid, title, author, url, pubDate AS published,
                        CASE WHEN length(CAST(content AS BLOB)) <= ? THEN content END AS content, \(mediaType) AS type, unread,
                        flags, deleted FROM rss_item WHERE rowid > ? ORDER BY rowid LIMIT ?
                        """,
                    arguments: [Self.maximumValue, last ?? .min, Self.batchCount])
                // In a damaged file, numbers may go round.
                guard let end: Int64 = rows.last?.value("number"), end > last ?? .min else { return nil }
                let items = rows.filter { $0.value("deleted", or: 0) == 0 }.map { row in
                    NewsboatItem(row, feedTitle: feedTitles[row.value("feedurl", or: "")])
                }
                return Batch(items: items, last: end)
            }
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// Some of the articles.
    public struct Batch: Sendable {
        /// The articles.
        public let items: [NewsboatItem]
        /// What the next batch is behind.
        public let last: Int64
    }
}

extension NewsboatItem {
    /// The article of a row; what is of another type than newsboat writes counts as missing.
    fileprivate init(_ row: Row, feedTitle: String?) {
        let text = { (name: String) -> String? in
            let value: String = row.value(name, or: "")
            return value.isEmpty ? nil : value
        }
        let seconds: Int64 = row.value("published", or: 0)
        let type: String = row.value("type", or: "")
        self.init(
            feedURL: text("feedurl") ?? "", feedTitle: feedTitle, guid: text("guid"), title: text("title"),
            author: text("author"), url: text("url"),
            published: seconds > 0 ? Date(timeIntervalSince1970: TimeInterval(seconds)) : nil,
            content: text("content"), isPlainText: type.lowercased().hasPrefix("text/plain"),
            isRead: row.value("unread", or: 1) == 0, flags: row.value("flags", or: ""))
    }
}
