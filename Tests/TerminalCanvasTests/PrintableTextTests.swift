import Testing

@testable import TerminalCanvas

@Suite("Text made safe for a terminal")
struct PrintableTextTests {
    @Test(
        "what could steer a terminal is shown, everything else passes",
        arguments: [
            ("Café “😀” 日本", "Café “😀” 日本"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{7F}b", "a␡b"), ("a\u{9B}b", "a\u{FFFD}b"),
            ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{E0001}b", "a\u{FFFD}b"), ("a\nb", "a␊b"),
        ])
    func replaces(text: String, shown: String) {
        #expect(PrintableText.of(text) == shown)
    }

    @Test(
        "what only advises on direction is left out without a trace; overrides, which make text lie, are shown",
        arguments: [
            ("\u{2068}Ada Moss\u{2069}", "Ada Moss"), ("a\u{200E}b\u{200F}c\u{61C}", "abc"), ("\u{202A}a\u{202C}", "a"),
            ("\u{202D}a\u{202C}", "\u{FFFD}a"), ("\u{206A}a", "a"),
        ])
    func direction(text: String, shown: String) {
        #expect(PrintableText.of(text) == shown)
        #expect(CellWidth.of(text) == CellWidth.of(shown))
        var canvas = Canvas(Size(width: 20, height: 1))
        canvas.write(text, x: 0, y: 0)
        #expect(canvas.plainText == shown + "\n")
    }

    @Test(
        "one line has single spaces between its words, and every mark of them",
        arguments: [
            ("  a \n\u{2028} b\t", "a b"), ("a \u{301}b", "a \u{301}b"), ("\u{2066} a", "a"), ("a\u{7}b", "a␇b"),
            (" ", ""),
        ])
    func oneLine(text: String, line: String) {
        #expect(Array(PrintableText.onOneLine(text).unicodeScalars) == Array(line.unicodeScalars))
    }
}
