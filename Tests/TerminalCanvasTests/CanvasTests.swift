import Testing

@testable import TerminalCanvas

@Suite("Canvas")
struct CanvasTests {
    @Test(
        "each piece of text is written over what was there, and no half of a wide character is left",
        arguments: [
            ([(0, "ab")], "ab"),
            ([(0, "字字")], "字字"),
            ([(0, "字字"), (1, "x")], " x字"),
            ([(0, "字字"), (2, "x")], "字x"),
            ([(0, "字字"), (1, "語")], " 語"),
            ([(0, "abcd"), (1, "語")], "a語d"),
            ([(4, "語")], ""),
            ([(3, "語")], "   語"),
            ([(-1, "abc")], "bc"),
            ([(0, "a\u{1B}[31mb")], "a␛[31"),
            ([(0, "a\r\nb")], "a␍b"),
            ([(0, "so\u{AD}ft")], "soft"),
            ([(0, "क्षि!")], "क्षि!"),
        ] as [([(Int, String)], String)])
    func writing(pieces: [(Int, String)], expected: String) {
        var canvas = Canvas(Size(width: 5, height: 1))
        for (x, text) in pieces { canvas.write(text, x: x, y: 0) }
        #expect(canvas.plainText == expected + "\n")
    }

    @Test("writing returns the column after the text, and stops at the limit")
    func limit() {
        var canvas = Canvas(Size(width: 10, height: 1))
        #expect(canvas.write("a字b", x: 2, y: 0) == 6)
        #expect(canvas.write("字字", x: 0, y: 0, limit: 3) == 2)
        #expect(canvas.plainText == "字a字b\n")
    }

    @Test("joined letters that terminals give cells of their own are drawn cell by cell")
    func clusters() {
        var canvas = Canvas(Size(width: 4, height: 1))
        canvas.write("กำ字", x: 0, y: 0)
        #expect(canvas.row(0).map(\.glyph) == ["ก", "ำ", "字", ""])
    }

    @Test("a tower of combining marks is cut down")
    func tower() {
        var canvas = Canvas(Size(width: 1, height: 1))
        canvas.write("e" + String(repeating: "\u{301}", count: 100_000), x: 0, y: 0)
        #expect(canvas[0, 0].glyph.unicodeScalars.count == 16)
    }

    @Test(
        "areas outside the canvas change nothing and crash nothing",
        arguments: [
            Rectangle(x: 0, y: 9, width: 2, height: 2), Rectangle(x: 9, y: 0, width: 2, height: 2),
            Rectangle(x: -9, y: -9, width: 2, height: 2), Rectangle(x: 1, y: 1, width: 0, height: 5),
            Rectangle(x: 1, y: 1, width: 5, height: -2),
        ])
    func outside(area: Rectangle) {
        var canvas = Canvas(Size(width: 3, height: 2))
        let blank = canvas
        canvas.fill(area, style: Style(nil, on: nil, .bold))
        canvas.restyle(area) { $0.attributes = .bold }
        #expect(canvas == blank)
    }

    @Test("an area that sticks out is filled as far as the canvas reaches")
    func clipped() {
        var canvas = Canvas(Size(width: 3, height: 2))
        canvas.write("字x", x: 0, y: 1)
        canvas.fill(Rectangle(x: 1, y: 1, width: 99, height: 99), style: Style(nil, on: nil, .reverse))
        #expect(canvas[0, 1] == Cell(" "))
        #expect(canvas[2, 1] == Cell(" ", Style(nil, on: nil, .reverse)))
        #expect(canvas[1, 0] == Cell())
    }

    @Test("restyling keeps what the cells show")
    func restyle() {
        var canvas = Canvas(Size(width: 3, height: 1))
        canvas.write("abc", x: 0, y: 0)
        canvas.restyle(Rectangle(x: 1, y: 0, width: 1, height: 1)) { $0.attributes.insert(.underline) }
        #expect(canvas[1, 0] == Cell("b", Style(nil, on: nil, .underline)))
        #expect(canvas[0, 0] == Cell("a"))
    }
}
