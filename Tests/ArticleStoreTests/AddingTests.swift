import Foundation
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Adding articles to the library")
struct AddingTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
    }

    @Test("an article comes back as it was added, with what was found in it")
    func roundTrip() throws {
        var draft = DraftArticle.sample("Harbour vote", "“No,” said José.", externalID: "7", url: "https://a.example/1")
        draft.authors = ["Ada \"The Pen\" Moss", "Bo Ødegård"]
        draft.date = PublicationDate(Date(timeIntervalSince1970: 1_427_587_200))
        let speaker = Speaker(
            id: Speaker.ID(rawValue: 0), name: "José Ruiz", aliases: ["José", "the mayor"], description: "mayor",
            kind: .group)
        let analysis = SpeechAnalysis(
            attributions: [
                Attribution(
                    kind: .mixed, content: [TextRange(14, 22), TextRange(3, 5)], source: [TextRange(28, 33)],
                    cue: [TextRange(23, 27)], speaker: speaker.id, confidence: 0.75, rule: .continuation),
                Attribution(kind: .indirect, content: [TextRange(0, 4)], confidence: 0.5, rule: .none),
            ], speakers: [speaker])
        let outcome = try library.add(draft, analysis: analysis, engineVersion: 1)
        #expect(outcome == .added(Article.ID(rawValue: 1)))
        let stored = try #require(try library.article(outcome.id))
        #expect(stored == Article(id: outcome.id, draft: draft, added: stored.added, analysis: analysis))
        #expect(try #require(stored.added).timeIntervalSinceNow > -60)
    }

    @Test("a new article gets the marks that it comes with, and one that is there keeps its own")
    func marks() throws {
        let draft = DraftArticle.sample("Harbour vote", externalID: "7")
        let marks = ArticleMarks(isRead: true, isStarred: true, tags: ["sea", "fare", "sea"])
        let id = try #require(
            try library.add([AnalyzedDraft(draft, SpeechAnalysis(), marks: marks)], engineVersion: 1).first?.id)
        let article = try #require(try library.article(id))
        #expect(article.isRead)
        #expect(article.isStarred)
        #expect(article.tags == ["fare", "sea"])
        try library.setStarred(id, false)
        try library.add([AnalyzedDraft(draft, SpeechAnalysis(), marks: marks)], engineVersion: 1)
        #expect(try library.article(id)?.isStarred == false)
    }

    struct Pair: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let first: DraftArticle
        let second: DraftArticle
        let outcome: AddOutcome
    }

    static let one = Article.ID(rawValue: 1)
    static let pairs = [
        Pair(
            testDescription: "same text, no keys", first: .sample("A"), second: .sample("A"), outcome: .unchanged(one)),
        Pair(
            testDescription: "other text, no keys", first: .sample("A", "Text."), second: .sample("A", "Other."),
            outcome: .added(Article.ID(rawValue: 2))),
        Pair(
            testDescription: "same key, same text", first: .sample("A", externalID: "k"),
            second: .sample("A", externalID: "k"), outcome: .unchanged(one)),
        Pair(
            testDescription: "same key and title, other text", first: .sample("A", "Text.", externalID: "k"),
            second: .sample("A", "Other.", externalID: "k"), outcome: .updated(one)),
        Pair(
            testDescription: "same key, another title: a sender who counts alike", first: .sample("A", externalID: "1"),
            second: .sample("B", externalID: "1"), outcome: .added(Article.ID(rawValue: 2))),
        Pair(
            testDescription: "same address, other text", first: .sample("A", url: "u"), second: .sample("B", url: "u"),
            outcome: .updated(one)),
        Pair(
            testDescription: "same address, another title and text: a page that shows something else every day",
            first: .sample("Morning", "At six the pier shut.", url: "u"),
            second: .sample("Evening", "At nine the quay burned.", url: "u"), outcome: .added(Article.ID(rawValue: 2))),
        Pair(
            testDescription: "same address and title, other text", first: .sample("A", "Text.", url: "u"),
            second: .sample("A", "Other.", url: "u"), outcome: .updated(one)),
        Pair(
            testDescription: "same file, other title and text", first: .sample("A", "Text.", externalID: "file:/a.txt"),
            second: .sample("B", "Other.", externalID: "file:/a.txt"), outcome: .updated(one)),
        Pair(
            testDescription: "another file, the same text", first: .sample("A", externalID: "file:/a.txt"),
            second: .sample("A", externalID: "file:/b.txt"), outcome: .unchanged(one)),
        Pair(
            testDescription: "same address, now with a date", first: .sample("A", url: "u"),
            second: .sample("A", url: "u", day: 3), outcome: .updated(one)),
        Pair(
            testDescription: "same address, the key left out", first: .sample("A", externalID: "k", url: "u"),
            second: .sample("A", url: "u"), outcome: .unchanged(one)),
        Pair(
            testDescription: "same text, another address", first: .sample("A", url: "u"),
            second: .sample("A", url: "v"),
            outcome: .unchanged(one)),
    ]

    @Test("a draft is recognised by key, address or text", arguments: pairs)
    func recognises(pair: Pair) throws {
        try library.add(pair.first)
        #expect(try library.add(pair.second) == pair.outcome)
    }

    @Test("an update keeps read and star, and searches find the new text only")
    func updates() throws {
        let id = try library.add(.sample("Old headline", url: "u")).id
        try library.setRead(id, true)
        try library.setStarred(id, true)
        try library.add(.sample("New headline", "Nothing happened.\n\nFresh words.", url: "u"))
        let article = try #require(try library.article(id))
        #expect(article.isRead && article.isStarred && article.draft.title == "New headline")
        #expect(try library.list("old", limit: 9).totalCount == 0)
        #expect(try library.list("fresh", limit: 9).totalCount == 1)
        #expect(try library.check() == [])
    }

    @Test("an article that is imported from a file again is known by it from then on")
    func completes() throws {
        try library.add(.sample("A"))
        #expect(try library.add(.sample("A", externalID: "file:/a.txt")) == .unchanged(Self.one))
        #expect(try library.add(.sample("B", "Edited.", externalID: "file:/a.txt")) == .updated(Self.one))
    }

    @Test("of several articles of one address the one that a text resembles is updated")
    func severalForms() throws {
        for (title, body) in [("Morning", "At six the pier shut."), ("Evening", "At nine the quay burned.")] {
            try library.add(.sample(title, body, url: "u"))
        }
        let more = DraftArticle.sample("Morning, updated", "At six the pier shut.\n\nIt is open again.", url: "u")
        #expect(try library.add(more) == .updated(Self.one))
        #expect(try library.list(limit: 9).totalCount == 2)
    }

    @Test("a number is never given twice")
    func numbers() throws {
        let first = try library.add(.sample("A")).id
        try library.remove(first)
        #expect(try library.article(first) == nil)
        #expect(try library.add(.sample("A")).id == Article.ID(rawValue: 2))
        #expect(try library.check() == [])
    }

    @Test("a NUL in a text cuts nothing off")
    func nul() throws {
        let id = try library.add(.sample("A\0B", "one\0two")).id
        #expect(try library.article(id)?.draft.text == "A B\n\none two")
    }

    @Test("an article of an older engine is told and gets another analysis")
    func outdated() throws {
        let draft = DraftArticle.sample("A", "“Yes,” she said.")
        let id = try library.add(draft).id
        #expect(try library.outdated(engineVersion: 1) == [])
        #expect(try library.outdated(engineVersion: 2) == [id])
        let analysis = draft.saying("“Yes,”", Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"))
        let article = try #require(try library.article(id))
        try library.replaceAnalysis(of: article, by: analysis, engineVersion: 2)
        #expect(try library.outdated(engineVersion: 2) == [])
        #expect(try library.article(id)?.analysis == analysis)
        #expect(try library.list(limit: 1).summaries.first?.quoteCount == 1)
    }

    @Test("reading or starring an article that is not there is an error that names it")
    func missing() throws {
        let error = #expect(throws: LibraryError.self) { try library.setRead(Article.ID(rawValue: 41), true) }
        #expect(error?.code == .noSuchArticle)
        #expect(error?.description.contains("41") == true)
    }
}
