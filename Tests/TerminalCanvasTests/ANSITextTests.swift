import Testing

@testable import TerminalCanvas

@Suite("ANSI text")
struct ANSITextTests {
    private static let red = Color(0xCC3344, ansi: 9)

    @Test(
        "a colour is given in the codes of the terminal's depth",
        arguments: [
            (ColorDepth.none, "hi"), (.eight, "\u{1B}[31mhi\u{1B}[0m"), (.sixteen, "\u{1B}[91mhi\u{1B}[0m"),
            (.indexed, "\u{1B}[38;5;167mhi\u{1B}[0m"), (.direct, "\u{1B}[38;2;204;51;68mhi\u{1B}[0m"),
        ])
    func depth(depth: ColorDepth, expected: String) {
        var canvas = Canvas(Size(width: 4, height: 1))
        canvas.write("hi", x: 0, y: 0, style: Style(Self.red))
        #expect(canvas.ansiText(depth: depth) == expected + "\n")
    }

    @Test("only what changes between cells is sent")
    func changes() {
        var canvas = Canvas(Size(width: 5, height: 1))
        canvas.write("a", x: 0, y: 0)
        canvas.write("b", x: 1, y: 0, style: Style(nil, on: nil, .bold))
        canvas.write("c", x: 2, y: 0, style: Style(Self.red, on: nil, .bold))
        canvas.write("d", x: 3, y: 0, style: Style(nil, on: nil, .bold))
        canvas.write("e", x: 4, y: 0, style: Style(nil, on: nil, .italic))
        #expect(
            canvas.ansiText(depth: .eight)
                == "a\u{1B}[1mb\u{1B}[31mc\u{1B}[39md\u{1B}[0;3me\u{1B}[0m\n")
    }

    @Test("a coloured ground reaches to the end of the row and not beyond")
    func ground() {
        var canvas = Canvas(Size(width: 2, height: 2))
        canvas.fill(Rectangle(x: 0, y: 0, width: 2, height: 1), style: Style(nil, on: Self.red))
        #expect(canvas.ansiText(depth: .eight) == "\u{1B}[41m  \u{1B}[0m\n\n")
    }
}
