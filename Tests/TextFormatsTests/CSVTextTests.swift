import Testing

@testable import TextFormats
@testable import quoth_fuzz

@Suite("Comma-separated values")
struct CSVTextTests {
    @Test(
        "a cell is quoted where it has to be",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("a\r\nb\rc", "\"a\nb\nc\""),
            ("a;b", "\"a;b\""), (" a", "\" a\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("bell\u{7}", "bell␇"),
            ("\u{2067}a\u{2069}", "a"), ("", ""),
        ])
    func cells(text: String, cell: String) { #expect(CSVText.cell(text) == cell) }

    @Test("what a spreadsheet would calculate has an apostrophe before it", arguments: Array("=+-@＝＋－＠﹢﹣﹦﹫−"))
    func formulas(sign: Character) {
        for hidden in [
            "", " ", "\u{A0}", "\u{3000}", "\t", "\n", "\u{0}", "\u{7F}", "\u{200B}", "\u{FEFF}", "\u{2068}", "\u{AD}",
            "\u{301}",
            "\u{FE0F}", "\u{600}", "\u{0D4E}", " \u{200D}\u{301} ",
        ] {
            let records = CSVReader.records(of: CSVText.record([hidden + "\(sign)1+1", "b"]))
            #expect(records?.first?.first?.unicodeScalars.first == "'", "behind \(hidden.debugDescription)")
        }
        for mark in Neighbours.marks {
            let cell = CSVText.cell("\(sign)\(mark)1+1")
            #expect(cell.unicodeScalars.first == "'", "\(cell.debugDescription)")
        }
    }

    @Test("what is no formula stays as it is", arguments: ["a=b", "1-2", "x@y.example", "“-”", "é=1", "港-1", "(=1)"])
    func harmless(text: String) { #expect(CSVText.cell(text) == text) }
}
