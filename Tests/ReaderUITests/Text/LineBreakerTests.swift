import NewsModel
import Testing

@testable import ReaderUI

@Suite struct LineBreakerTests {
    /// The lines of a paragraph, as they are printed.
    private func lines(_ text: String, _ limit: Int) -> [String] {
        let units = TextUnits(bytes: Array(text.utf8))
        return LineBreaker.lines(of: TextRange(0, text.utf8.count), in: units, limit: limit).map {
            var printed = LineText()
            return printed.add(text.text(in: $0))
        }
    }

    @Test(
        "a paragraph is broken where people would break it",
        arguments: [
            ("", 10, []),
            ("   \n ", 10, []),
            ("one two three", 7, ["one two", "three"]),
            ("one two three", 8, ["one two", "three"]),
            ("one  two\nthree", 20, ["one two three"]),
            ("one\r\ntwo", 20, ["one two"]),
            ("a well-known man", 8, ["a well-", "known", "man"]),
            ("minus -5 it is", 8, ["minus -5", "it is"]),
            ("so—he said", 5, ["so—he", "said"]),
            ("so—he said", 4, ["so—", "he", "said"]),
            ("“I was—” he", 8, ["“I was—”", "he"]),
            ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
            ("an incomprehensible", 6, ["an", "incomp", "rehens", "ible"]),
            ("1234567890", 4, ["1234", "5678", "90"]),
            ("10\u{A0}km away", 4, ["10 ", "km", "away"]),
            ("soft\u{AD}hyphen", 20, ["softhyphen"]),
        ])
    func breaks(_ text: String, _ limit: Int, _ expected: [String]) {
        #expect(lines(text, limit) == expected)
    }

    @Test(
        "wide characters count two cells and may be parted, but not from their punctuation",
        arguments: [
            ("港は終わった", 4, ["港は", "終わ", "った"]),
            ("港は終わった", 5, ["港は", "終わ", "った"]),
            ("港は。終わる", 4, ["港", "は。", "終わ", "る"]),
            ("「風」に", 4, ["「風", "」に"]),
            ("👩‍👩‍👧 🇸🇪 ok", 4, ["👩‍👩‍👧", "🇸🇪", "ok"]),
            ("e\u{301}te\u{301} x", 3, ["e\u{301}te\u{301}", "x"]),
            ("港", 1, ["港"]),
        ])
    func breaksWide(_ text: String, _ limit: Int, _ expected: [String]) {
        #expect(lines(text, limit) == expected)
    }

    @Test("no line is wider than the limit and no letter is lost, at any width", arguments: 1...40)
    func loseNothing(_ limit: Int) {
        let text =
            "“They will learn it—in November,” he told the well-known council; incomprehensibilities abound (so)."
        let broken = lines(text, limit)
        #expect(broken.allSatisfy { $0.count <= limit })
        #expect(broken.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
