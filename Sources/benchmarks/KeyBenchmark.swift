import Attribution
import NewsModel
import ProgramAssets
import ReaderUI
import TerminalCanvas

/// How long after a key the next frame is ready, in an article of a megabyte.
struct KeyBenchmark {
    let texts: SampleTexts

    private static let articleBytes = 1_000_000
    private static let size = Size(width: 120, height: 40)
    /// What a reader presses: lines, pages, quotes, a speaker's quotes, ends.
    private static let keys: [Key] =
        Array(repeating: .character("j"), count: 20) + Array(repeating: .character("]"), count: 20)
        + Array(repeating: .character(" "), count: 20) + Array(repeating: .character("}"), count: 20)
        + [.character("G"), .character("g"), .character("k"), .character("["), .control("d"), .control("u")]
    private static let rounds = 10

    func run() throws {
        let engine = AttributionEngine(model: try ModelFile.find().load())
        let draft = texts.longArticle(byteCount: Self.articleBytes)
        let analysis = engine.analyze(draft.articleText)
        var state = ReaderState.showing(draft, analysis, size: Self.size)
        _ = state.update(.terminal(.key(.enter)))
        var timings: [Duration] = []
        for _ in 0..<Self.rounds {
            for key in Self.keys {
                timings.append(
                    ContinuousClock().measure {
                        _ = state.update(.terminal(.key(key)))
                        var canvas = Canvas(Self.size)
                        state.render(into: &canvas)
                    })
            }
        }
        let measurement = Measurement(timings)
        print(
            "Key to frame, article of 1 MB with \(analysis.attributions.count { $0.isQuotation }) quotes: median \(measurement.median.inMilliseconds), "
                + "99th percentile \(measurement.percentile(99).inMilliseconds)")
    }
}

extension ReaderState {
    /// A reader whose only article is `draft`.
    static func showing(_ draft: DraftArticle, _ analysis: SpeechAnalysis, size: Size) -> ReaderState {
        let id = Article.ID(rawValue: 1)
        var state = ReaderState(size: size)
        _ = state.start()
        let summary = ArticleSummary(id: id, title: draft.title)
        _ = state.update(
            .listLoaded(ListPage(query: "", offset: 0, summaries: [summary], totalCount: 1, unreadCount: 1)))
        _ = state.update(.articleOpened(Article(id: id, draft: draft, analysis: analysis)))
        return state
    }
}
