import NewsModel
import Testing

@testable import ArticleStore

@Suite("Looking for the next article that quotes somebody")
struct QuestTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    private let ada = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Ødegård")
    private let jonas = Speaker(id: Speaker.ID(rawValue: 0), name: "Jonas Brand")

    /// Days 9 … 1, the newest first: Ada speaks on 9, 5 and, reported only, 3; Jonas on 8 and 2; nobody on the others.
    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        for day in 1...9 {
            let draft = DraftArticle.sample("Day \(day)", "“Enough of \(day),” was heard.", day: day)
            let analysis =
                switch day {
                case 9, 5: draft.saying("“Enough of \(day),”", ada)
                case 3: draft.saying("“Enough of \(day),”", ada, kind: .indirect)
                case 8, 2: draft.saying("“Enough of \(day),”", jonas)
                default: SpeechAnalysis()
                }
            try library.add(draft, analysis: analysis, engineVersion: 1)
        }
    }

    private func key(_ day: Int) -> ArticleSortKey {
        ArticleSortKey(sortedAt: Double(day) * 86_400, article: Article.ID(rawValue: Int64(day)))
    }

    /// The day of the article that a quest finds; nil if there is none.
    private func found(_ quest: ArticleQuest) throws -> Int? {
        switch try library.article(quest) {
        case .found(let key): return Int(key.article.rawValue)
        case .nothing: return nil
        case .unfinished: return try #require(nil)
        }
    }

    @Test(
        "the nearest article behind or before is found, and none where there is none",
        arguments: [
            (9, true, nil, 8), (8, true, nil, 5), (2, true, nil, nil), (5, false, nil, 8), (9, false, nil, nil),
            (9, true, "Ada Ødegård", 5), (5, true, "Ada Ødegård", nil), (5, false, "ada ødegård", 9),
            (8, true, "Jonas Brand", 2), (9, true, "Jonas", nil), (1, false, "Jonas Brand", 2),
        ] as [(Int, Bool, String?, Int?)])
    func nearest(_ start: Int, _ isForwards: Bool, _ speaker: String?, _ wanted: Int?) throws {
        let quest = ArticleQuest(start: key(start), isForwards: isForwards, query: "", speaker: speaker)
        #expect(try found(quest) == wanted)
    }

    @Test("reported speech counts only where it is asked for", arguments: [(false, nil), (true, 3)] as [(Bool, Int?)])
    func reported(_ counts: Bool, _ wanted: Int?) throws {
        let quest = ArticleQuest(
            start: key(5), isForwards: true, query: "", speaker: "Ada Ødegård", countsReported: counts)
        #expect(try found(quest) == wanted)
    }

    @Test("only articles that pass the filter are looked at")
    func filtered() throws {
        let quest = ArticleQuest(start: key(9), isForwards: true, query: "\"day 2\"")
        #expect(try found(quest) == 2)
    }

    @Test("what readers corrected counts: a speaker given to a quote, and one taken from it")
    func corrected() throws {
        for (day, verdict) in [(8, Correction.Verdict.speaker("Ada Ødegård")), (5, .nobodyKnown)] {
            let id = Article.ID(rawValue: Int64(day))
            let article = try #require(try library.article(id))
            let attribution = try #require(article.analysis.attributions.first)
            try library.correct(id, Correction(of: attribution, in: article.draft.text, verdict: verdict))
        }
        let ada = ArticleQuest(start: key(9), isForwards: true, query: "", speaker: "Ada Ødegård")
        #expect(try found(ada) == 8)
        var further = ada
        further.start = key(8)
        #expect(try found(further) == nil)
        let jonas = ArticleQuest(start: key(9), isForwards: true, query: "", speaker: "Jonas Brand")
        #expect(try found(jonas) == 2)
    }
}
