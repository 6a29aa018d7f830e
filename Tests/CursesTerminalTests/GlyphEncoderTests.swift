import TerminalCanvas
import Testing

@testable import CursesTerminal

@Suite("Glyph encoder")
struct GlyphEncoderTests {
    private static func encoder(ascii: Bool) -> GlyphEncoder {
        GlyphEncoder(
            width: { $0.value < 32 ? -1 : $0.properties.isVariationSelector ? 0 : CellWidth.of($0) },
            isEncodable: { !ascii || $0.isASCII })
    }

    private static func text(_ cells: [[Unicode.Scalar]]) -> [String] {
        cells.map { cell in cell.map { String($0) }.joined() }
    }

    @Test(
        "a glyph fills its columns with what every terminal counts alike",
        arguments: [
            ("a", 1, ["a"]), ("字", 2, ["字"]), ("e\u{301}", 1, ["e\u{301}"]), ("\u{301}", 1, [" \u{301}"]),
            ("❤️", 2, ["❤", " "]), ("👨‍👩‍👧", 2, ["👨"]), ("👍🏽", 2, ["👍"]), ("🇩🇪", 2, ["\u{1F1E9}", "\u{1F1EA}"]),
            ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1, ["e\u{301}\u{302}\u{303}\u{304}"]),
            ("", 1, [" "]), ("\u{1B}", 1, ["\u{FFFD}"]), ("字", 1, [" "]),
        ])
    func cells(glyph: String, columns: Int, expected: [String]) {
        #expect(Self.text(Self.encoder(ascii: false).cells(for: glyph, columns: columns)) == expected)
    }

    @Test(
        "where the locale lacks a character, one in ASCII stands for it",
        arguments: [
            ("│", 1, ["|"]), ("─", 1, ["-"]), ("┼", 1, ["+"]), ("▎", 1, ["|"]), ("█", 1, ["#"]), ("●", 1, ["*"]),
            ("★", 1, ["*"]), ("“", 1, ["\""]), ("’", 1, ["'"]), ("—", 1, ["-"]), ("…", 1, ["~"]), ("é", 1, ["e"]),
            ("Å", 1, ["A"]), ("ж", 1, ["?"]), ("字", 2, ["?", " "]), ("e\u{301}", 1, ["e"]), ("a", 1, ["a"]),
        ])
    func standIns(glyph: String, columns: Int, expected: [String]) {
        #expect(Self.text(Self.encoder(ascii: true).cells(for: glyph, columns: columns)) == expected)
    }
}
