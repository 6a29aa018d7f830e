import NewsModel
import TerminalCanvas
import Testing

@testable import ReadingPage

@Suite struct LineBreakerTests {
    /// The lines of a paragraph, as they are printed.
    private func lines(_ text: String, _ limit: Int) -> [String] {
        let units = TextUnits(bytes: Array(text.utf8))
        return LineBreaker.lines(of: TextRange(0, text.utf8.count), in: units, limit: limit).map {
            LineText.whole($0, of: text)
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
            ("soft\u{AD}hyphen", 10, ["softhyphen"]),
            ("soft\u{AD}hyphen", 9, ["soft-", "hyphen"]),
            ("soft\u{AD}hyphen", 6, ["soft-", "hyphen"]),
            ("soft\u{AD}hyphen", 5, ["soft-", "hyphe", "n"]),
            ("soft\u{AD}hyphen", 4, ["soft", "hyph", "en"]),
            ("a soft\u{AD}hyphen", 7, ["a soft-", "hyphen"]),
            ("a soft\u{AD}hyphen", 6, ["a", "soft-", "hyphen"]),
            ("soft\u{AD} hyphen", 6, ["soft", "hyphen"]),
            ("soft\u{AD}", 4, ["soft"]),
            ("\u{AD}\u{AD}soft", 4, ["soft"]),
            ("in\u{AD}ter\u{AD}na\u{AD}tion", 8, ["interna-", "tion"]),
            ("alpha\u{200B}bravo\u{200B}golf", 12, ["alphabravo", "golf"]),
            ("alpha\u{200B}bravo\u{200B}golf", 5, ["alpha", "bravo", "golf"]),
            ("alpha\u{200B} bravo", 5, ["alpha", "bravo"]),
            ("\u{2068}Ada\u{2069}\u{200B}\u{2066}Moss\u{2069}", 4, ["Ada", "Moss"]),
            ("so\u{2060}—he", 3, ["so—", "he"]),
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

    @Test("no line is wider than the limit, hyphens included, and no letter is lost, at any width", arguments: 1...40)
    func loseNothingOfSoft(_ limit: Int) {
        let text =
            "The word inter\u{AD}na\u{AD}tional\u{AD}isation, or alpha\u{200B}bravo\u{200B}charlie\u{AD}delta; 港\u{AD}港\u{200B}x."
        let broken = lines(text, max(2, limit))
        #expect(broken.allSatisfy { CellWidth.of($0) <= max(2, limit) })
        let letters: (String) -> String = { $0.filter { $0.isLetter || $0.isPunctuation && $0 != "-" } }
        #expect(letters(broken.joined()) == letters(text))
    }

    @Test("a soft hyphen shows at the end of a line only, wherever what is said ends")
    func shownOnce() {
        var printed = LineText()
        #expect(printed.add("in\u{AD}", endsLine: false) + printed.add("ter\u{AD}", endsLine: true) == "inter-")
    }
}
