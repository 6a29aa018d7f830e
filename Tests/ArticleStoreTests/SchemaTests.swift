import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Tables that are not as they should be")
struct SchemaTests {
    let folder: TemporaryFolder
    let path: String
    let draft = DraftArticle.sample("Harbour vote", "“We keep it,” said Ada Moss.", day: 1)

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("library.db")
        let library = try ArticleLibrary(path: path)
        let analysis = draft.saying("“We keep it,”", Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"))
        let id = try library.add(draft, analysis: analysis, engineVersion: 1).id
        try library.add(.sample("Ferry"))
        try library.remove(Article.ID(rawValue: 2))
        try library.setStarred(id, true)
        try library.setTags(id, ["sea"])
    }

    private func change(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: path, configuration: configuration).inDatabase {
            try $0.execute(sql: "PRAGMA legacy_alter_table = ON; " + sql)
        }
    }

    /// What is done to the tables, and what is then told of it.
    static let mendable = [
        ("DROP TABLE speaker", "the table speaker is missing"),
        ("DROP TABLE correction", "the table correction is missing"),
        ("DROP TABLE attribution", "the table attribution is missing"),
        ("DROP TABLE clipping", "the table clipping is missing"),
        ("DROP INDEX clipping_order", "the index clipping_order is missing"),
        ("ALTER TABLE clipping DROP COLUMN searched", "the table clipping has no column searched"),
        ("DROP TABLE grdb_migrations", "the table grdb_migrations is missing"),
        ("DROP TABLE article_index", "the table article_index is missing"),
        ("DROP INDEX article_newest", "the index article_newest is missing"),
        ("DROP INDEX speaker_history", "the index speaker_history is missing"),
        (
            "DROP INDEX speaker_history; ALTER TABLE speaker DROP COLUMN sorted_at",
            "the table speaker has no column sorted_at"
        ),
        ("DROP INDEX speaker_name", "the index speaker_name is missing"),
        ("DROP VIEW article_content", "the view article_content is missing"),
        ("ALTER TABLE article DROP COLUMN position", "the table article has no column position"),
        ("ALTER TABLE article DROP COLUMN authors", "the table article has no column authors"),
        ("DROP INDEX article_url; ALTER TABLE article DROP COLUMN url", "the table article has no column url"),
        ("ALTER TABLE speaker DROP COLUMN aliases", "the table speaker has no column aliases"),
        ("ALTER TABLE attribution DROP COLUMN modality", "the table attribution has no column modality"),
        ("ALTER TABLE attribution DROP COLUMN manner", "the table attribution has no column manner"),
        ("DROP INDEX article_url; CREATE INDEX article_url ON article(title)", "the index article_url is another"),
    ]

    @Test("what is missing or other is found and mended, and nothing else changes", arguments: mendable)
    func mended(sql: String, detail: String) throws {
        try change(sql)
        let library = try ArticleLibrary(path: path)
        let findings = try library.check()
        #expect(findings.map(\.detail).contains(detail))
        #expect(findings.filter(\.isDamage) == [])
        var copies: [String] = []
        #expect(try library.repairTables { copies.append($0) })
        #expect(try library.check() == [])
        let summary = try #require(try library.list(limit: 9).summaries.first)
        #expect(summary.title == "Harbour vote")
        #expect(summary.isStarred)
        #expect(summary.tags == ["sea"])
        #expect(try library.list("keep", limit: 9).totalCount == 1)
        #expect(try library.add(draft) == .unchanged(summary.id))
        // No number is given twice.
        #expect(try library.add(.sample("Fog")).id.rawValue == 3)
        #expect(copies == [path + ".before-repair"])
        #expect(try ArticleLibrary(path: path + ".before-repair").check() == findings)
    }

    @Test(
        "what cannot be mended without a loss is left as it is",
        arguments: ["ALTER TABLE article ADD COLUMN mood TEXT", "DROP TABLE article"])
    func left(sql: String) throws {
        try change(sql)
        let library = try ArticleLibrary(path: path)
        let findings = try library.check()
        #expect(findings.map(\.kind).contains(.tables))
        var copies = 0
        #expect(try !library.repairTables { _ in copies += 1 })
        #expect(copies == 0)
        #expect(try library.check() == findings)
    }

    @Test("work on tables that are missing is an error that says so")
    func error() throws {
        try change("DROP TABLE speaker")
        let error = #expect(throws: LibraryError.self) { try ArticleLibrary(path: path).speakers() }
        #expect(error?.code == .wrongTables)
    }
}
