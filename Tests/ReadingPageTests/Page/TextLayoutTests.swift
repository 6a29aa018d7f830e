import NewsModel
import ScenarioSupport
import Testing

@testable import ReadingPage

@Suite struct TextLayoutTests {
    /// The layout's lines as text, with their indent.
    private func lines(_ marked: String, title: String = "Title", width: Int = 24) -> [String] {
        let draft = MarkedText.draft(marked, title: title, authors: ["Nora Quist"]).draft
        let page = PageContent(draft, details: "details")
        let layout = TextLayout(page, widths: TextLayout.Widths(text: width, title: width))
        return layout.lines.map { line in
            let text =
                switch line.source {
                case .article: draft.text
                case .title: draft.title
                case .details: page.details
                }
            return String(repeating: " ", count: line.indent) + text.text(in: line.range)
        }
    }

    @Test("the headline stands at the top, the details below it")
    func headline() {
        #expect(lines("# Headline\n\nBody.") == ["Headline", "details", "", "Body."])
    }

    @Test("a title that the text does not show is added")
    func addedTitle() {
        #expect(lines("Body.") == ["Title", "details", "", "Body."])
    }

    @Test("a byline that says no more than the details is left out; another stays")
    func bylines() {
        #expect(lines("# H\n\nby: By Nora Quist\n\nBody.") == ["H", "details", "", "Body."])
        #expect(
            lines("# H\n\nby: Nora Quist in Lund\n\nBody.") == ["H", "details", "", "Nora Quist in Lund", "", "Body."])
    }

    @Test("block quotes are indented, and broken to what is left of the width")
    func blockQuote() {
        #expect(
            lines("# H\n\n> The cost shall be borne by all.") == [
                "H", "details", "", "   The cost shall be", "   borne by all.",
            ])
    }

    @Test("an article without paragraphs shows its text's lines")
    func noParagraphs() {
        let page = PageContent(
            DraftArticle(title: "T", text: "one\n\ntwo\n", paragraphs: []), details: "")
        #expect(page.paragraphs.map(\.range) == [TextRange(0, 3), TextRange(5, 8)])
    }

    @Test("paragraphs that overlap, leave the text or cut a character apart are put right")
    func hostileParagraphs() {
        let ranges = [TextRange(-5, 3), TextRange(2, 6), TextRange(5, 5), TextRange(4, 99)]
        let draft = DraftArticle(title: "T", text: "abcéfg", paragraphs: ranges.map { Paragraph(.body, $0) })
        #expect(
            PageContent(draft, details: "").paragraphs.map(\.range) == [
                TextRange(0, 3), TextRange(3, 6), TextRange(6, 7),
            ])
    }

    @Test(
        "a byte is found on its line", arguments: [(0, 0), (7, 0), (8, 1), (10, 2), (13, 2), (14, 3), (18, 4), (99, 4)])
    func lineOfByte(_ offset: Int, _ line: Int) {
        let draft = MarkedText.draft("# Headline\n\none two three", title: "").draft
        let layout = TextLayout(PageContent(draft, details: ""), widths: TextLayout.Widths(text: 5, title: 20))
        // Headline, blank, "one", "two", "three" begin at 0, 8, 10, 14, 18.
        #expect(layout.line(at: offset) == line)
    }

    @Test("a headline may stand over the sidebar, but not where somebody speaks in it")
    func wideHeadline() {
        for (marked, expected) in [("# Moss wins vote", 1), ("# «1:Moss wins» vote", 2)] {
            let (draft, attributions) = MarkedText.draft(marked, title: "")
            let page = PageContent(draft, details: "", attributions: attributions)
            #expect(TextLayout(page, widths: TextLayout.Widths(text: 9, title: 20)).lines.count == expected)
        }
    }

    @Test(
        "an item of a list hangs below its words",
        arguments: [
            ("• one two three four five six", 2), ("- one two three four five six", 2),
            ("12. one two three four five six", 4),
            ("3) one two three four five six", 3), ("1999. one two three four five six", 0),
            ("–one two three four five six", 0),
            ("one - two three four five six", 0), ("1 one two three four five six", 0),
        ])
    func listItem(text: String, indent: Int) {
        let paragraph = Paragraph(.body, TextRange(0, text.utf8.count))
        let page = PageContent(DraftArticle(title: "", text: text, paragraphs: [paragraph]), details: "")
        let lines = TextLayout(page, widths: .init(text: 24, title: 24)).lines.filter {
            $0.source == .article && $0.kind == .body
        }
        #expect(lines.count == 2 && lines.map(\.indent) == [0, indent])
        #expect(lines.map { text.text(in: $0.range) }.joined(separator: " ") == text)
    }
}
