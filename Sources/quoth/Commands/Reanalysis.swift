import ArticleStore
import Attribution

/// Analyses anew what an older engine analysed.
enum Reanalysis {
    /// So many articles are looked up at a time.
    private static let batch = 200

    /// Brings every article of `library` up to the engine's version and returns how many that were. One transaction
    /// an article, so that others get to write in between.
    @discardableResult
    static func run(on library: ArticleLibrary) throws(LibraryError) -> Int {
        let engine = AttributionEngine()
        var count = 0
        while true {
            let outdated = try library.outdated(engineVersion: AttributionEngine.version, limit: batch)
            let before = count
            for id in outdated {
                guard let article = try library.article(id) else { continue }
                try library.replaceAnalysis(
                    of: id, by: engine.analyze(article.draft.text), engineVersion: AttributionEngine.version)
                count += 1
            }
            // What cannot be read stays outdated; asking for it again would never end.
            if count == before { return count }
        }
    }
}
