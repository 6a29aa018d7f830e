import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ResizingTests {
    /// A hundred paragraphs, each with its number in it.
    private var long: String {
        "# Long\n\n"
            + (1...100).map { "Paragraph \($0) says that «1:“all is well in the harbour and on the quay”»." }
            .joined(separator: "\n\n")
    }

    @Test("the line below the title stays there, whatever the width, and comes back with it")
    func keepsPlace() throws {
        var reader = ReaderHarness([Sample.article(1, long, title: "Long")], width: 120, height: 20)
        reader.press("l          jj")
        let before = try #require(reader.state.article)
        let word = before.layout.lines[before.firstLine(height: reader.state.textHeight)].range
        #expect(!word.isEmpty)
        for width in [60, 200, 30, 61, 44] {
            reader.resize(width, 20)
            let article = try #require(reader.state.article)
            let first = article.firstLine(height: reader.state.textHeight)
            #expect(article.layout.lines[first].range.contains(word.start))
        }
        reader.resize(120, 20)
        #expect(reader.state.article?.top == before.top)
    }

    @Test("+ and - change the measure within limits, and tell where the window sets one")
    func measure() {
        var reader = ReaderHarness([Sample.article(1, long)], width: 200, height: 20)
        reader.press("lz-")
        #expect(reader.state.layout.text?.width == 64)
        reader.press("++")
        #expect(reader.state.layout.text?.width == 72)
        reader.press(String(repeating: "-", count: 50))
        #expect(reader.state.layout.text?.width == 30)
        reader.resize(100, 20)
        reader.press(String(repeating: "+", count: 50))
        #expect(reader.state.notice?.text == "the text is as wide as the window allows")
    }

    @Test("a lower window still shows the selected article")
    func listFollows() {
        var reader = ReaderHarness(width: 100, height: 30)
        reader.press("jjjj")
        reader.resize(100, 8)
        #expect(reader.screen.contains("Old Bells"))
    }
}
