import ArticleStore
import Attribution
import NewsModel

/// Analyses anew what an older engine analysed.
enum Reanalysis {
    /// Articles that are stored in one transaction: few, so that others get to write in between, and some, as each
    /// transaction waits for the disk.
    private static let batchCount = 16

    /// Brings the articles of `library` up to the engine's version and returns how many that were. The engine is asked
    /// for where there is something to do.
    @discardableResult
    static func run(on library: ArticleLibrary, engine: () throws -> AttributionEngine) throws -> Int {
        let outdated = try library.outdated(engineVersion: AttributionEngine.version)
        guard !outdated.isEmpty else { return 0 }
        let engine = try engine()
        var count = 0
        for start in stride(from: 0, to: outdated.count, by: batchCount) {
            var batch: [(article: Article, analysis: SpeechAnalysis)] = []
            for id in outdated[start..<min(start + batchCount, outdated.count)] {
                guard let article = try library.article(id) else { continue }
                batch.append((article, engine.analyze(article.draft.articleText)))
            }
            try library.replaceAnalyses(batch, engineVersion: AttributionEngine.version)
            count += batch.count
        }
        return count
    }
}
