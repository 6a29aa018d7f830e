import Foundation
import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Opening a library")
struct OpeningTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a library is made with the folders above it")
    func makesFolders() throws {
        let path = folder.file("a/b/library.db")
        try ArticleLibrary(path: path).add(.sample("A"))
        #expect(try ArticleLibrary(path: path).list(limit: 1).totalCount == 1)
    }

    @Test("two connections see each other's changes")
    func shares() throws {
        let path = folder.file("library.db")
        let (one, two) = (try ArticleLibrary(path: path), try ArticleLibrary(path: path))
        try one.add(.sample("A"))
        #expect(try two.list(limit: 1).totalCount == 1)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: LibraryError.Code
        let make: @Sendable (String) throws -> Void
    }

    static let refusals = [
        Refusal(testDescription: "a newer library", code: .newerVersion) { path in
            let queue = try DatabaseQueue(path: path)
            try queue.inDatabase {
                try $0.execute(sql: "PRAGMA application_id = \(LibraryFile.applicationID); PRAGMA user_version = 99")
                try $0.execute(sql: "CREATE TABLE later (a)")
            }
        },
        Refusal(testDescription: "another program's database", code: .notALibrary) { path in
            try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE bookmark (a)") }
        },
        Refusal(testDescription: "a text file", code: .notALibrary) { path in
            try Data("This is a text, not a database. ".utf8).write(to: URL(fileURLWithPath: path))
        },
        Refusal(testDescription: "a long text file", code: .notALibrary) { path in
            try Data(String(repeating: "Text. ", count: 999).utf8).write(to: URL(fileURLWithPath: path))
        },
        Refusal(testDescription: "a folder", code: .cannotOpen) { path in
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        },
    ]

    @Test("what is no library of this version is refused and left alone", arguments: refusals)
    func refuses(refusal: Refusal) throws {
        let path = folder.file("library.db")
        try refusal.make(path)
        let before = FileManager.default.contents(atPath: path)
        let error = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path) }
        #expect(error?.code == refusal.code)
        #expect(error?.description.contains(path) == true)
        #expect(FileManager.default.contents(atPath: path) == before)
        #expect(try folder.names() == ["library.db"])
    }

    @Test("a database that a killed process left without tables becomes a library")
    func unfinished() throws {
        let path = folder.file("library.db")
        _ = try DatabasePool(path: path)
        try ArticleLibrary(path: path).add(.sample("A"))
        #expect(try ArticleLibrary(path: path).list(limit: 1).totalCount == 1)
    }

    @Test(
        "damage is found",
        arguments: [
            ("DELETE FROM article_text WHERE id = 1", LibraryFinding.Kind.article),
            ("UPDATE article_text SET text = 'short' WHERE id = 1", .article),
            ("UPDATE article SET title = 'Changed' WHERE id = 1", .index),
            ("DELETE FROM article WHERE id = 1", .orphan),
        ])
    func damage(sql: String, kind: LibraryFinding.Kind) throws {
        let path = folder.file("library.db")
        let library = try ArticleLibrary(path: path)
        try library.add(.sample("Harbour vote", "The council voted."))
        #expect(try library.check() == [])
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: path, configuration: configuration).inDatabase { try $0.execute(sql: sql) }
        #expect(try library.check().map(\.kind).contains(kind))
    }
}
