import Testing

@testable import TerminalCanvas

@Suite("Cell width")
struct CellWidthTests {
    @Test(
        "a character takes the cells a terminal gives it",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("—", 1), ("“", 1), ("●", 1), ("│", 1),
            ("字", 2), ("ｗ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 1), ("™", 1),
            ("กำ", 2), ("षि", 2), ("क्", 1),
            ("\u{301}", 1), ("\u{AD}", 0), ("\u{200B}", 0), ("\u{FEFF}", 0),
            ("\n", 1), ("\r\n", 1), ("\u{1B}", 1), ("\u{7F}", 1), ("\u{9B}", 1), ("\u{202E}", 1),
        ] as [(Character, Int)])
    func width(character: Character, cells: Int) {
        #expect(CellWidth.of(character) == cells)
    }

    @Test(
        "text is cut with an ellipsis only where it does not fit",
        arguments: [
            ("harbour", 7, "harbour"), ("harbour", 6, "harbo…"), ("harbour", 1, "…"), ("harbour", 0, ""),
            ("字字字", 6, "字字字"), ("字字字", 5, "字字…"), ("字字字", 4, "字…"), ("", 3, ""),
        ])
    func truncation(text: String, width: Int, expected: String) {
        #expect(text.truncated(toWidth: width) == expected)
    }
}
