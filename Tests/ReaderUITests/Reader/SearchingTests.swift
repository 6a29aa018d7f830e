import Testing

@testable import ReaderUI

@Suite struct SearchingTests {
    @Test(
        "a search shows where one is, while typing and after",
        arguments: [
            ("/", "/"), ("/quay", "/quay"), ("/quayx", "/quayx   no match"), ("/quay<Enter>", "n next match"),
            ("/quay<Enter><Esc>", "] next quote"), ("/quay<Esc>", "] next quote"), ("/quayx<Enter>", "no match"),
            ("n", "nothing searched for yet: / searches"), ("/quay<Enter>nn", "past the end: on from the top"),
            ("/quay<Enter>N", "past the top: on from the end"), ("/ab<Backspace>", "/a"), ("/ab cd<C-w>", "/ab"),
            ("/ab<C-u>x", "/x"), ("/<Backspace>", "] next quote"),
        ])
    func status(_ keys: String, _ start: String) {
        var reader = ReaderHarness(width: 100)
        reader.press("l" + keys)
        #expect(reader.status.hasPrefix(start))
    }

    @Test("matches are counted, and the count follows n and N")
    func counts() {
        var reader = ReaderHarness(width: 100)
        reader.press("l/the<Enter>")
        #expect(reader.status.contains("1/18 · 6 quotes"))
        reader.press("nn")
        #expect(reader.status.contains("3/18"))
        reader.press("NNN")
        #expect(reader.status.contains("18/18"))
    }

    @Test("a search that is given up leads back to where it began")
    func cancel() {
        var reader = ReaderHarness(width: 90, height: 12)
        reader.press("ljj]")
        let before = reader.screen
        reader.press("/weight")
        #expect(reader.screen != before)
        reader.press("<Esc>")
        #expect(reader.screen == before)
    }

    @Test("all matches are tinted, across lines too, and the current one most")
    func tints() {
        var reader = ReaderHarness(width: 100)
        reader.press("l/move the")
        let palette = reader.state.palette
        let canvas = reader.canvas
        let current = (0..<30).flatMap { canvas.row($0) }.filter { $0.style == palette.match(isCurrent: true) }
        #expect(current.map(\.glyph).joined() == "move the")
    }

    @Test("a search crosses the end of a line")
    func acrossLines() {
        var reader = ReaderHarness(width: 100)
        reader.press("l/the harbour")
        let canvas = reader.canvas
        let style = reader.state.palette.match(isCurrent: true)
        let rows = (0..<30).filter { row in canvas.row(row).contains { $0.style == style } }
        #expect(rows == [3, 4])
    }

    @Test("the cursor stands behind what is typed, also where that is longer than the line")
    func cursor() {
        var reader = ReaderHarness(width: 20, height: 5)
        reader.press("l/abc")
        #expect(reader.canvas.cursor?.x == 5)
        reader.press(String(repeating: "x", count: 50))
        #expect(reader.canvas.cursor?.x == 19)
        reader.press("<Esc>")
        #expect(reader.canvas.cursor == nil)
    }
}
