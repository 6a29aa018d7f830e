import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ScrolledScreenTests {
    /// A hundred paragraphs, each with its number and a quote in it.
    private var long: String {
        "# Long\n\n" + (1...100).map { "Paragraph \($0) says «\($0 % 2 + 1):“well”»." }.joined(separator: "\n\n")
    }

    /// The numbers of the paragraphs in sight.
    private func paragraphs(_ reader: ReaderHarness) -> [Int] {
        reader.screen.matches(of: /Paragraph (\d+)/).compactMap { Int($0.output.1) }
    }

    @Test("once one has scrolled, the title stays, and is calm")
    func title() {
        var reader = ReaderHarness(width: 80, height: 12)
        reader.press("ljjjjj")
        #expect(reader.canvas[35, 0].style == reader.state.palette.dim)
        reader.press("g")
        #expect(reader.canvas[35, 0].style == reader.state.palette.title)
    }

    @Test("a low window keeps every row for the text")
    func low() {
        var reader = ReaderHarness(width: 80, height: 11)
        reader.press("lj")
        #expect(!reader.screen.split(separator: "\n")[0].contains("Splits"))
    }

    @Test("pages down and up leave no paragraph out, the title notwithstanding", arguments: [12, 13, 24, 60])
    func pages(_ height: Int) {
        var reader = ReaderHarness([Sample.article(1, long)], width: 80, height: height)
        reader.press("l")
        for (key, end) in [(" ", 100), ("<PgUp>", 1)] {
            var seen = paragraphs(reader)
            while !paragraphs(reader).contains(end) {
                let (first, last) = (seen.min() ?? 0, seen.max() ?? 0)
                reader.press(key)
                let page = paragraphs(reader)
                // What comes next was in sight already, or is the very next one.
                #expect(key == " " ? (page.first ?? 0) <= last + 1 : (page.last ?? 0) >= first - 1)
                seen += page
            }
            #expect(Set(seen) == Set(1...100))
        }
    }

    @Test("a quote or a match that one goes to is never under the title", arguments: [11, 12, 16, 40])
    func underTitle(_ height: Int) {
        for keys in ["]", "}", "/well<Enter>"] {
            var reader = ReaderHarness([Sample.article(1, long)], width: 80, height: height)
            reader.press("lG" + (keys.count > 1 ? "g" : "") + keys)
            for step in 0..<60 {
                reader.press(keys == "/well<Enter>" ? "n" : step < 30 ? keys : keys == "]" ? "[" : "{")
                guard let article = reader.state.article else { return }
                let rows = reader.state.textHeight
                let line =
                    article.search?.current.map { article.layout.line(at: article.search?.matches[$0].start ?? 0) }
                    ?? article.quote.map { article.lines(ofQuote: $0).lowerBound } ?? 0
                #expect((article.firstLine(height: rows)..<article.top + rows).contains(line))
            }
        }
    }

    @Test("a click on the title chooses no quote that it covers")
    func click() {
        var reader = ReaderHarness(width: 80, height: 12)
        reader.press("ljjjjjjj")
        #expect(!reader.screen.contains("The old quay"))
        for x in 30..<80 { reader.send(.terminal(.mouse(MouseEvent(.press, at: Point(x: x, y: 1))))) }
        #expect(reader.state.article?.quote == nil)
    }

    @Test("a search that is given up leads back to the line it began at", arguments: [1, 2, 3, 9, 40])
    func givenUp(_ steps: Int) {
        var reader = ReaderHarness([Sample.article(1, long)], width: 80, height: 14)
        reader.press("l" + String(repeating: "j", count: steps))
        let top = reader.state.article?.top
        reader.press("/Paragraph 90<Esc>")
        #expect(reader.state.article?.top == top)
    }
}
