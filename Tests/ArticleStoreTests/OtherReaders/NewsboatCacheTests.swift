import Foundation
import GRDB
import Testing

@testable import ArticleStore

@Suite("newsboat's cache")
struct NewsboatCacheTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.file("cache.db") }

    private static let feeds =
        "CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY, url VARCHAR(1024), title VARCHAR(1024));"
    private static let items = """
        CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL, title VARCHAR(1024) NOT NULL,
        author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL, feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL,
        content VARCHAR(65535) NOT NULL, unread INTEGER(1) NOT NULL, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
        content_mime_type VARCHAR(255) NOT NULL DEFAULT "");
        """

    private func make(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    private func insert(_ values: String) -> String {
        """
        INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted, content_mime_type)
        VALUES (\(values));
        """
    }

    private func allItems() throws -> [NewsboatItem] {
        let cache = try NewsboatCache(path: path)
        var items: [NewsboatItem] = []
        var last: Int64?
        while let batch = try cache.batch(behind: last) {
            items += batch.items
            last = batch.last
        }
        return items
    }

    @Test("articles come with their feed, marks and text, but for those that were deleted")
    func articles() throws {
        try make(
            Self.feeds + Self.items + "INSERT INTO rss_feed VALUES ('https://a/rss', 'https://a/', 'Gazette');"
                + insert(
                    "'g1', 'Vote', 'Ada Moss', 'https://a/1', 'https://a/rss', 1772361120, '<p>Text', 0, 'sx', 0, 'text/html'"
                )
                + insert("'g2', 'Gone', '', '', 'https://a/rss', 0, '', 1, NULL, 1, ''")
                + insert("'g3', 'Ferry', '', 'https://b/1', 'https://b/rss', 0, 'a < b', 1, NULL, 0, 'text/plain'"))
        let items = try allItems()
        #expect(
            items == [
                NewsboatItem(
                    feedURL: "https://a/rss", feedTitle: "Gazette", guid: "g1", title: "Vote", author: "Ada Moss",
                    url: "https://a/1", published: Date(timeIntervalSince1970: 1_772_361_120), content: "<p>Text",
                    isPlainText: false, isRead: true, flags: "sx"),
                NewsboatItem(
                    feedURL: "https://b/rss", guid: "g3", title: "Ferry", url: "https://b/1", content: "a < b",
                    isPlainText: true, isRead: false, flags: ""),
            ])
    }

    @Test("many articles come in batches, each once")
    func batches() throws {
        let many = (0..<100).map { insert("'\($0)', 't', '', '', 'f', 0, '', 1, '', 0, ''") }.joined()
        try make(Self.feeds + Self.items + many)
        #expect(try allItems().compactMap(\.guid) == (0..<100).map(String.init))
    }

    @Test("a cache that newsboat is writing to is read all the same, and nothing is left beside it")
    func locked() throws {
        try make(Self.feeds + Self.items + insert("'g', 't', '', '', 'f', 0, '', 1, '', 0, ''"))
        let newsboat = try DatabaseQueue(path: path)
        let before = try folder.names()
        let count = try newsboat.inDatabase { database in
            try database.execute(sql: "BEGIN EXCLUSIVE")
            defer { try? database.execute(sql: "ROLLBACK") }
            return try allItems().count
        }
        #expect(count == 1)
        #expect(try folder.names() == before)
    }

    @Test("a text that is too long is left out, and its article is not")
    func longText() throws {
        try make(
            Self.feeds + Self.items + insert("'g', 'Long', '', '', 'f', 0, hex(zeroblob(3000000)), 1, '', 0, ''"))
        let items = try allItems()
        #expect(items.map(\.title) == ["Long"])
        #expect(items.first?.content == nil)
    }

    @Test(
        "views, virtual tables, computed columns and other programs' databases are not read",
        arguments: [
            Self.feeds
                + "CREATE VIEW rss_item AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n AS id FROM c;",
            Self.feeds
                + "CREATE VIRTUAL TABLE rss_item USING fts5(guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted);",
            Self.feeds
                + Self.items.replacing(
                    "content VARCHAR(65535) NOT NULL", with: "content AS (hex(zeroblob(1000000000)))"),
            "CREATE TABLE other (id INTEGER);", Self.feeds, Self.items,
        ])
    func refused(sql: String) throws {
        try make(sql)
        #expect { try NewsboatCache(path: path) } throws: { ($0 as? LibraryError)?.code == .notALibrary }
    }

    @Test("what is no database, or damaged, is refused")
    func damaged() throws {
        try Data("SQLite format 3\0".utf8 + [UInt8](repeating: 7, count: 5000)).write(to: URL(fileURLWithPath: path))
        #expect(throws: LibraryError.self) { try NewsboatCache(path: path) }
        #expect(throws: LibraryError.self) { try NewsboatCache(path: folder.file("none.db")) }
    }
}
