import GRDB
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Attitudes and denials in the library")
struct AttitudeTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    private static let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss")
    private static let dale = Speaker(id: Speaker.ID(rawValue: 1), name: "Bo Dale")

    /// On day 2 Moss denies something and Dale hopes for something; on day 1 Moss hopes for something.
    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        let vote = DraftArticle.sample("Vote", "Moss denied “a deal”. Dale hopes for “calm”.", day: 2)
        var denial = vote.saying("“a deal”", Self.moss, kind: .mixed)
        denial.attributions[0].modality = .denied
        var hope = vote.saying("“calm”", Self.dale, kind: .mixed)
        hope.attributions[0].manner = .attitude
        let found = SpeechAnalysis(
            attributions: denial.attributions + hope.attributions, speakers: [Self.moss, Self.dale])
        try library.add(vote, analysis: found, engineVersion: 1)
        let ferry = DraftArticle.sample("Ferry", "Moss hopes for “a breeze”.", day: 1)
        var wish = ferry.saying("“a breeze”", Self.moss, kind: .mixed)
        wish.attributions[0].manner = .attitude
        try library.add(ferry, analysis: wish, engineVersion: 1)
    }

    @Test("an article has its attitudes and denials as they were found")
    func stored() throws {
        let article = try #require(try library.article(Article.ID(rawValue: 1)))
        #expect(article.analysis.attributions.map(\.modality) == [.denied, .asserted])
        #expect(article.analysis.attributions.map(\.manner) == [.statement, .attitude])
        #expect(article.analysis.speakers.map(\.name) == ["Ada Moss", "Bo Dale"])
    }

    @Test("a list counts no attitudes")
    func counts() throws {
        #expect(try library.list(limit: 9).summaries.map(\.quoteCount) == [1, 0])
    }

    @Test("quotes are statements unless attitudes are asked for")
    func quotes() throws {
        #expect(try library.quotes().map(\.text) == ["“a deal”"])
        #expect(try library.quotes(QuoteFilter(manners: [.attitude])).map(\.text) == ["“calm”", "“a breeze”"])
        #expect(try library.quotes(QuoteFilter(manners: [.statement, .attitude])).count == 3)
        #expect(try library.quotes(QuoteFilter(speaker: "dale", manners: [.attitude])).map(\.text) == ["“calm”"])
    }

    @Test("quotes are told by modality")
    func modality() throws {
        #expect(try library.quotes(QuoteFilter(modalities: [.denied, .asked])).map(\.text) == ["“a deal”"])
        #expect(try library.quotes(QuoteFilter(modalities: [.asserted])).isEmpty)
    }

    @Test("speakers are those who state something, in the articles in which they do")
    func speakers() throws {
        let wanted = [LibrarySpeaker(name: "Ada Moss", description: nil, quoteCount: 1, articleCount: 1)]
        #expect(try library.speakers() == wanted)
        let ferry = try #require(try library.article(Article.ID(rawValue: 2)))
        // An article in which something was corrected is counted in another way.
        try library.correct(
            ferry.id, Correction(range: TextRange(0, 5), words: "Ferry", verdict: .nobodyKnown))
        #expect(try library.speakers() == wanted)
    }

    @Test("a speaker's record has statements alone, each with its modality")
    func record() throws {
        let moss = try library.record(ofSpeaker: "Ada Moss", limit: 9)
        #expect(moss.quotes.map(\.text) == ["“a deal”"])
        #expect(moss.quotes.map(\.attribution.modality) == [.denied])
        #expect(moss.articleCount == 1)
        #expect(try library.record(ofSpeaker: "Bo Dale", limit: 9).quotes.isEmpty)
    }

    @Test("no article is gone to for its attitudes", arguments: [nil, "Ada Moss"])
    func quest(speaker: String?) throws {
        let vote = ArticleSortKey(sortedAt: 2 * 86_400, article: Article.ID(rawValue: 1))
        let quest = ArticleQuest(
            start: vote, isForwards: true, query: "", speaker: speaker, countsReported: true)
        #expect(try library.article(quest) == .nothing)
    }

    @Test("who is corrected to have said an attitude's words is still not listed for them")
    func corrected() throws {
        let article = try #require(try library.article(Article.ID(rawValue: 2)))
        let wish = try #require(article.analysis.attributions.first)
        try library.correct(
            article.id, Correction(of: wish, in: article.draft.text, verdict: .speaker("Cara Lind")))
        #expect(try library.speakers().map(\.name) == ["Ada Moss"])
        #expect(try library.record(ofSpeaker: "Cara Lind", limit: 9).quotes.isEmpty)
    }

    @Test("a library of version 4 gets modality and manner, and all it has counts as asserted statements")
    func migrated() throws {
        let path = folder.file("older.db")
        do {
            let older = try ArticleLibrary(path: path)
            let vote = DraftArticle.sample("Vote", "“No,” said Moss.")
            try older.add(vote, analysis: vote.saying("“No,”", Self.moss), engineVersion: 7)
        }
        try DatabaseQueue(path: path).inDatabase { database in
            try database.execute(
                sql: """
                    ALTER TABLE attribution DROP COLUMN modality;
                    ALTER TABLE attribution DROP COLUMN manner;
                    DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
                    PRAGMA user_version = 4
                    """)
        }
        let library = try ArticleLibrary(path: path)
        #expect(try library.check() == [])
        let attribution = try #require(try library.article(Article.ID(rawValue: 1))?.analysis.attributions.first)
        #expect(attribution.modality == .asserted)
        #expect(attribution.manner == .statement)
        #expect(try library.speakers().map(\.name) == ["Ada Moss"])
        #expect(try library.outdated(engineVersion: 7).isEmpty)
        #expect(try DatabaseQueue(path: path).inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 5)
    }
}
