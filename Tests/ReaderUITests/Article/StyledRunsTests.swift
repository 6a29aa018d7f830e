import NewsModel
import ReadingPage
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct StyledRunsTests {
    /// A letter a byte of the text's first line: quotes by number, "i" reported, "m" found, "M" the current match.
    private func styles(_ marked: String, search: String = "", quote: Int? = nil) -> String {
        var state = ArticleState(
            Sample.article(1, marked, title: ""), details: "", widths: TextLayout.Widths(text: 80, title: 80))
        state.quote = quote
        state.beginSearch()
        state.look(for: search, height: 10)
        let palette = Palette(theme: .dark, depth: .direct)
        let (moss, brand) = (state.speech.colors[0], state.speech.colors[1])
        let names: [Style: Character] = [
            .plain: ".", palette.match(isCurrent: false): "m", palette.match(isCurrent: true): "M",
            palette.quote(moss, isQuotation: true, isCurrent: false): "1",
            palette.quote(moss, isQuotation: true, isCurrent: true): "!",
            palette.quote(brand, isQuotation: true, isCurrent: false): "2",
            palette.quote(brand, isQuotation: false, isCurrent: false): "i",
            palette.quote(moss, isQuotation: false, isCurrent: false): "j",
        ]
        let line = TextRange(0, state.page.bytes.count)
        var drawn = ""
        for run in StyledRuns(state, palette).runs(in: line) {
            drawn += String(repeating: names[run.style] ?? "?", count: run.end - drawn.count)
        }
        return drawn
    }

    @Test("quotes, reported speech, matches and the current quote each have their style")
    func styles() {
        #expect(styles("ab «1:cd» ef") == "...11...")
        #expect(styles("«1:ab»«2:c»d", quote: 0) == "!!2.")
        #expect(styles("ab «~1:cd» ef") == "...jj...")
        #expect(styles("a «1:bcd» a", search: "a") == "M.111.m")
        #expect(styles("a «1:bcd» a", search: "c") == "..1M1..")
        #expect(styles("ab«1:ba»", search: "b b") == "..11")
        #expect(styles("a «1:bcd» «2:e»", search: "d e") == "..11MMM")
    }
}
