import Foundation
import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("The log beside a library")
struct ForeignLogTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Makes a library of so many articles and leaves a log of further changes beside it, as a killed process does.
    private func makeLibrary(_ name: String, count: Int, change: String) throws -> (path: String, log: Data) {
        let path = folder.file(name)
        let drafts = (0..<count).map { AnalyzedDraft(.sample("\(name) \($0)"), SpeechAnalysis()) }
        try ArticleLibrary(path: path).add(drafts, engineVersion: 1)
        let file = FileManager.default.contents(atPath: path)
        var configuration = Configuration()
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { try $0.execute(sql: change) }
        let log = try #require(FileManager.default.contents(atPath: path + "-wal"))
        try queue.close()
        // The file as it was before the log was carried over.
        try file?.write(to: URL(fileURLWithPath: path))
        return (path, log)
    }

    private static let small = "UPDATE article SET is_read = 1"
    private static let large =
        "INSERT INTO correction SELECT id, 0, 1, hex(randomblob(9000)), 'no-quote', NULL, NULL, 0 FROM article"

    @Test("its own log is carried over", arguments: [small, large])
    func own(change: String) throws {
        let (path, log) = try makeLibrary("a", count: 9, change: change)
        try log.write(to: URL(fileURLWithPath: path + "-wal"))
        let library = try ArticleLibrary(path: path)
        #expect(try library.check() == [])
        let changed = try library.reading { database in
            try Int.fetchOne(
                database, sql: "SELECT (SELECT count(*) FROM correction) + (SELECT sum(is_read) FROM article)")
        }
        #expect(changed == 9)
    }

    @Test(
        "another library's log is refused, set aside on request, and the library is whole", arguments: [small, large])
    func foreign(change: String) throws {
        let (path, _) = try makeLibrary("a", count: 9, change: change)
        let (_, log) = try makeLibrary("b", count: 1_500, change: change)
        let before = FileManager.default.contents(atPath: path)
        try log.write(to: URL(fileURLWithPath: path + "-wal"))
        let error = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path).list(limit: 1) }
        #expect(error?.code == .foreignLog)
        #expect(FileManager.default.contents(atPath: path) == before)
        #expect(FileManager.default.contents(atPath: path + "-wal") == log)
        #expect(try ArticleLibrary.setForeignLogAside(of: path) == path + "-wal.set-aside")
        #expect(FileManager.default.contents(atPath: path + "-wal.set-aside") == log)
        let library = try ArticleLibrary(path: path)
        #expect(try library.check() == [])
        #expect(try library.list(limit: 1).totalCount == 9)
    }

    @Test("what is no log at all is none of SQLite's", arguments: [Data(), Data("no log".utf8), Data(count: 9_000)])
    func noLog(content: Data) throws {
        let (path, _) = try makeLibrary("a", count: 9, change: Self.small)
        try content.write(to: URL(fileURLWithPath: path + "-wal"))
        #expect(try ArticleLibrary(path: path).list(limit: 1).totalCount == 9)
        #expect(try ArticleLibrary.setForeignLogAside(of: path) == nil)
    }
}
