import ArticleStore
import Attribution

/// Analyses anew what an older engine analysed.
enum Reanalysis {
    /// Brings the articles of `library` up to the engine's version and returns how many that were. One transaction an
    /// article, so that others get to write in between. The engine is asked for where there is something to do.
    @discardableResult
    static func run(on library: ArticleLibrary, engine: () throws -> AttributionEngine) throws -> Int {
        let outdated = try library.outdated(engineVersion: AttributionEngine.version)
        guard !outdated.isEmpty else { return 0 }
        let engine = try engine()
        var count = 0
        for id in outdated {
            guard let article = try library.article(id) else { continue }
            try library.replaceAnalysis(
                of: article, by: engine.analyze(article.draft.text), engineVersion: AttributionEngine.version)
            count += 1
        }
        return count
    }
}
