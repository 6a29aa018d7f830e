import ArticleStore
import Attribution

/// Analyses anew what an older engine analysed.
enum Reanalysis {
    /// Brings the articles of `library` up to the engine's version and returns how many that were. One transaction an
    /// article, so that others get to write in between.
    @discardableResult
    static func run(on library: ArticleLibrary) throws(LibraryError) -> Int {
        let engine = AttributionEngine()
        var count = 0
        for id in try library.outdated(engineVersion: AttributionEngine.version) {
            guard let article = try library.article(id) else { continue }
            try library.replaceAnalysis(
                of: article, by: engine.analyze(article.draft.text), engineVersion: AttributionEngine.version)
            count += 1
        }
        return count
    }
}
