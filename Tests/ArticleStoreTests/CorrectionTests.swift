import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Corrections in a library")
struct CorrectionTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    let draft = DraftArticle.sample("Harbour", "“We keep it,” said Ada Moss.", externalID: "a", day: 1)
    let analysis: SpeechAnalysis
    let id: Article.ID

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        analysis = draft.saying("“We keep it,”", Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss"))
        id = try library.add(draft, analysis: analysis, engineVersion: 1).id
    }

    private func correction(_ verdict: Correction.Verdict) throws -> Correction {
        Correction(of: try #require(analysis.attributions.first), in: draft.text, verdict: verdict)
    }

    @Test("a correction shows in the article, its quotes, the speakers and the list")
    func everywhere() throws {
        try library.correct(id, correction(.speaker("Bo Dale")))
        #expect(try library.article(id)?.analysis.speakers.map(\.name) == ["Ada Moss", "Bo Dale"])
        #expect(try library.record(ofSpeaker: "bo dale", limit: 9).quotes.map(\.text) == ["“We keep it,”"])
        #expect(try library.record(ofSpeaker: "Ada Moss", limit: 9).totalCount == 0)
        let speakers = try library.speakers().filter { $0.quoteCount > 0 }
        #expect(speakers.map(\.name) == ["Bo Dale"])
        try library.correct(id, correction(.noQuote))
        #expect(try library.list(limit: 1).summaries.map(\.quoteCount) == [0])
        #expect(try library.article(id)?.corrections.map(\.verdict) == [.noQuote])
    }

    @Test("it is kept when the article is analysed anew or imported again")
    func kept() throws {
        try library.correct(id, correction(.noQuote))
        let article = try #require(try library.article(id))
        try library.replaceAnalysis(of: article, by: analysis, engineVersion: 2)
        #expect(try library.article(id)?.analysis.attributions.isEmpty == true)
        var changed = draft
        changed.text += " More."
        #expect(try library.add(changed, analysis: analysis, engineVersion: 2).id == id)
        #expect(try library.article(id)?.analysis.attributions.isEmpty == true)
    }

    @Test("taken back, all is as it was found")
    func takenBack() throws {
        try library.correct(id, correction(.speaker("Bo Dale")))
        try library.uncorrect(id, correction(.speaker("Bo Dale")))
        #expect(try library.article(id)?.analysis == analysis)
        #expect(try library.corrections().isEmpty)
    }

    @Test("corrections come with what the engine had found")
    func found() throws {
        try library.correct(id, correction(.speaker("Bo Dale")))
        let corrected = try #require(try library.corrections().first)
        #expect(corrected.article.analysis == analysis && corrected.correction.verdict == .speaker("Bo Dale"))
    }

    @Test("an article that is not there has none")
    func noArticle() throws {
        let error = #expect(throws: LibraryError.self) {
            try library.correct(Article.ID(rawValue: 9), correction(.noQuote))
        }
        #expect(error?.code == .noSuchArticle)
    }

    @Test("an article that was removed comes back with all that belonged to it")
    func restored() throws {
        try library.correct(id, correction(.speaker("Bo Dale")))
        try library.setStarred(id, true)
        try library.setTags(id, ["fare", "sea"])
        try library.setPosition(id, 12)
        try library.add(.sample("Ferry", day: nil))
        let rows = try everyRow()
        let removed = try library.remove(id)
        #expect(try library.list(limit: 1).totalCount == 1)
        #expect(try library.list("keep", limit: 1).totalCount == 0)
        try library.restore(removed)
        #expect(try everyRow() == rows)
        #expect(try library.list("keep", limit: 1).totalCount == 1)
        #expect(try library.check() == [])
        try library.restore(removed)
        #expect(try everyRow() == rows)
    }

    @Test("an article without a date comes back to its place, with the moment of its arrival and its engine's version")
    func restoredPlace() throws {
        let ids = try ["First", "Second", "Third"].map {
            try library.add(.sample($0, $0), analysis: SpeechAnalysis(), engineVersion: 7).id
        }
        let order = try library.list(limit: 9).summaries.map(\.id)
        try library.restore(try library.remove(ids[1]))
        #expect(try library.list(limit: 9).summaries.map(\.id) == order)
        #expect(try library.outdated(engineVersion: 7) == [id])
    }

    /// Everything that the tables have, as text.
    private func everyRow() throws -> [String] {
        try library.reading { database in
            try ["article", "article_text", "speaker", "attribution", "correction"].flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
            }
        }
    }
}
