import ArticleStore
import Attribution
import Importers
import NewsModel

/// Analyses anew what an older engine analysed.
public enum Reanalysis {
    /// Articles that are stored in one transaction: few, so that others get to write in between, and some, as each
    /// transaction waits for the disk.
    private static let batchCount = 16

    /// Engines since then are told what each paragraph is for; what was imported before was laid out for reading alone.
    private static let firstVersionWithKinds = 6

    /// Brings the articles of `library` up to the engine's version and returns how many that were. The engine is asked
    /// for where there is something to do.
    @discardableResult
    public static func run(on library: ArticleLibrary, engine: () throws -> AttributionEngine) throws -> Int {
        let outdated = try library.outdated(engineVersion: AttributionEngine.version)
        guard !outdated.isEmpty else { return 0 }
        let engine = try engine()
        let withoutKinds = Set(try library.outdated(engineVersion: firstVersionWithKinds))
        var count = 0
        for start in stride(from: 0, to: outdated.count, by: batchCount) {
            var batch: [(article: Article, analysis: SpeechAnalysis)] = []
            for id in outdated[start..<min(start + batchCount, outdated.count)] {
                guard var article = try library.article(id) else { continue }
                if withoutKinds.contains(id) { article.draft = TextImporter().laidOutAnew(article.draft) }
                batch.append((article, engine.analyze(article.draft.articleText)))
            }
            try library.replaceAnalyses(batch, engineVersion: AttributionEngine.version)
            count += batch.count
        }
        return count
    }
}
