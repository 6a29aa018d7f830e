import ArticleStore
import Attribution
import Foundation
import NewsModel
import Testing

@testable import quoth

@Suite("Reanalysis")
struct ReanalysisTests {
    @Test("articles of an older engine are analysed anew, once")
    func outdatedArticles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: folder.appendingPathComponent("library.db").path)
        let text = "“We never close,” said Ada Moss."
        let draft = DraftArticle(
            title: "Harbour", text: text, paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        let id = try library.add(draft, analysis: SpeechAnalysis(), engineVersion: AttributionEngine.version - 1).id

        #expect(try Reanalysis.run(on: library) { AttributionEngine() } == 1)
        #expect(try library.article(id)?.analysis.speakers.map(\.name) == ["Ada Moss"])
        #expect(try library.outdated(engineVersion: AttributionEngine.version).isEmpty)
        #expect(try Reanalysis.run(on: library) { throw NoEngine() } == 0)
    }

    /// What must not be asked for where there is nothing to analyse.
    private struct NoEngine: Error {}
}
