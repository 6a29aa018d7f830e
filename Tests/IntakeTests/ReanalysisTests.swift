import ArticleStore
import Attribution
import Foundation
import NewsModel
import Testing

@testable import Intake

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

    @Test("what was imported before paragraphs had kinds is laid out anew, and its language told")
    func layout() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: folder.appendingPathComponent("library.db").path)
        let paragraphs = ["The vote", "MOSS: That is the end of it.", "HOLT: It is not.", "MOSS: It was for the town."]
        let text = paragraphs.joined(separator: "\n\n")
        let body = Paragraph(.body, TextRange(0, text.utf8.count))
        let draft = DraftArticle(title: "The vote", text: text, paragraphs: [body])
        let old = try library.add(draft, analysis: SpeechAnalysis(), engineVersion: 5).id
        let known = DraftArticle(title: "Another", text: text + " ", paragraphs: [body])
        let new = try library.add(known, analysis: SpeechAnalysis(), engineVersion: AttributionEngine.version).id

        try Reanalysis.run(on: library) { AttributionEngine() }
        let article = try #require(try library.article(old))
        #expect(article.draft.paragraphs.map(\.kind) == [.headline, .turn, .turn, .turn])
        #expect(article.draft.language == .english)
        #expect(article.analysis.speakers.map(\.name) == ["MOSS", "HOLT"])
        #expect(try library.article(new)?.draft.paragraphs == [body])
    }

    /// What must not be asked for where there is nothing to analyse.
    private struct NoEngine: Error {}
}
