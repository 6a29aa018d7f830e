import NewsModel
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct HostileSpeechTests {
    @Test("twenty thousand quotes laid over one another open and draw at once")
    func manyOverlaps() {
        let text = String(repeating: "word ", count: 20_000)
        let attributions = (0..<20_000).map { number in
            Attribution(
                kind: number.isMultiple(of: 3) ? .indirect : .direct,
                content: [TextRange(number, text.utf8.count - number)],
                speaker: Speaker.ID(rawValue: number % 500), confidence: 1, rule: .nearest)
        }
        let draft = DraftArticle(
            title: "T", text: text, paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))])
        let speakers = (0..<500).map { Speaker(id: Speaker.ID(rawValue: $0), name: "Speaker \($0)") }
        let article = Article(
            id: Article.ID(rawValue: 1), draft: draft,
            analysis: SpeechAnalysis(attributions: attributions, speakers: speakers))
        var reader = ReaderHarness([article], width: 100, height: 30)
        reader.press("l]]}G[s")
        #expect(reader.status.contains("of 13333"))
        #expect(reader.state.article?.speech.segments.count ?? 0 <= 40_000)
    }
}
