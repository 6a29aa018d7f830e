import NewsModel
import ReadingPage
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct TranscriptTests {
    /// The sidebar of a transcript of turns, "MOSS: …" being Ada Moss's, `width` cells wide; "·" is a blank row.
    private func sidebar(width: Int, top: Int = 0, depth: ColorDepth = .direct) -> String {
        let turns = [("CHAIR", "Mayor?"), ("MOSS", "We keep it, and we say so."), ("CHAIR", "Thank you all for it.")]
        var text = ""
        var article = Sample.article(1, "x")
        article.analysis.speakers = ["CHAIR", "Ada Moss"].enumerated().map {
            Speaker(id: Speaker.ID(rawValue: $0.offset), name: $0.element)
        }
        article.analysis.attributions = turns.map { label, words in
            let start = text.utf8.count + label.utf8.count + 2
            text += "\(label): \(words)\n"
            return Attribution(
                kind: .direct, content: [TextRange(start, start + words.utf8.count)],
                source: [TextRange(start - label.utf8.count - 2, start - 2)],
                speaker: Speaker.ID(rawValue: label == "MOSS" ? 1 : 0), confidence: 1, rule: .transcript)
        }
        article.draft = DraftArticle(title: "T", text: text, paragraphs: [])
        var state = ArticleState(article, details: "", widths: TextLayout.Widths(text: 16, title: 16))
        state.scroll(to: top, height: 3)
        let notes = SpeakerNotes(state, lines: top..<top + 9)
        var canvas = Canvas(Size(width: width, height: 9))
        SidebarView(state: state, notes: notes, palette: Palette(theme: .dark, depth: depth))
            .draw(in: canvas.bounds, on: &canvas)
        return canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "·" : String($0) }.joined(separator: "\n")
    }

    @Test("a turn has its name and count in one row, and no name where the text says it")
    func turns() {
        #expect(
            sidebar(width: 24) == """
                ·
                ·
                ▎1 of 2
                ·
                ▎Ada Moss · 1 of 1
                ▎
                ▎
                ·
                ▎2 of 2
                """)
    }

    @Test("the name that the text says stands in the first row once that is out of sight")
    func sticky() {
        #expect(sidebar(width: 24, top: 9).hasPrefix("▎CHAIR · 2 of 2\n"))
    }

    @Test("where there is no room in the row, the count has the next one if the turn goes on there")
    func narrow() {
        #expect(sidebar(width: 14, top: 4).hasPrefix("▎Ada Moss\n▎1 of 1\n▎\n"))
    }

    @Test("without colours a number stands before the count")
    func numbers() {
        #expect(sidebar(width: 24, depth: .none).contains("\n▎[2] 1 of 2\n"))
    }
}
