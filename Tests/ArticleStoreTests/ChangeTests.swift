import NewsModel
import Testing

@testable import ArticleStore

@Suite("Changes that can be undone")
struct ChangeTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    let ids: [Article.ID]

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        let drafts = ["A tide", "B tide", "C fog"].map { DraftArticle.sample($0) }
        let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss")
        let library = library
        ids = try drafts.map {
            try library.add($0, analysis: $0.saying("Nothing", moss), engineVersion: 1).id
        }
        try library.setTags(ids[0], ["sea"])
        try library.setStarred(ids[1], true)
    }

    private func summaries() throws -> [ArticleSummary] { try library.list(limit: 9).summaries }

    @Test(
        "each is taken back by its number, and leaves everything as it was",
        arguments: [
            ArticleChange.star(true), .star(false), .read(true), .tag(adding: ["fog"], removing: ["sea"]), .delete,
        ])
    func undone(change: ArticleChange) throws {
        let before = try summaries()
        let recorded = try library.apply(change, to: [ids[0], ids[1], ids[0]])
        #expect(try summaries() != before)
        #expect(recorded.count == 2)
        let reopened = try ArticleLibrary(path: library.path)
        let undone = try #require(try reopened.undo(recorded.id))
        #expect(undone.kind == change.kind)
        #expect(try summaries() == before)
        #expect(try library.quotes().count == 3)
        let query = try #require(LibraryQuery("tide"))
        #expect(try library.search(query, limit: 9).count == 2)
        #expect(try library.undo(recorded.id) == nil)
    }

    @Test("without a number the last one is taken back, then the one before")
    func last() throws {
        try _ = library.apply(.star(true), to: [ids[2]])
        try _ = library.apply(.read(true), to: [ids[2]])
        #expect(try library.undo()?.kind == .read)
        #expect(try library.article(ids[2])?.isStarred == true)
        #expect(try library.undo()?.kind == .star)
        #expect(try library.article(ids[2])?.isStarred == false)
        #expect(try library.undo() == nil)
    }

    @Test("where one article is not there, none is changed")
    func missing() throws {
        let before = try summaries()
        let error = #expect(throws: LibraryError.self) {
            try library.apply(.delete, to: [ids[0], Article.ID(rawValue: 99)])
        }
        #expect(error?.code == .noSuchArticle)
        #expect(try summaries() == before)
        #expect(try library.undo() == nil)
    }

    @Test("only the last hundred are kept, so that the library does not grow for ever")
    func bounded() throws {
        let first = try library.apply(.star(true), to: [ids[2]])
        for _ in 0..<100 { try _ = library.apply(.read(true), to: [ids[2]]) }
        #expect(try library.undo(first.id) == nil)
        #expect(try library.undo(first.id + 1) != nil)
    }

    @Test("what a stranger wrote into the library is no SQL")
    func hostile() throws {
        let part = ArticleBefore.StoredPart(
            table: "article", columns: "id) VALUES (7); DROP TABLE article; --", rows: [[.integer(9)]])
        #expect(ArticleBefore.rows([part]).removedArticle(ids[0])?.parts.isEmpty == true)
        let other = ArticleBefore.StoredPart(table: "sqlite_master", columns: "\"name\"", rows: [[.text("x")]])
        #expect(ArticleBefore.rows([other]).removedArticle(ids[0])?.parts.isEmpty == true)
    }
}
