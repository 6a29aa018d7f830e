import NewsModel
import Testing

@testable import Attribution

@Suite("Tokenizer")
struct TokenizerTests {
    @Test(
        "words and marks are parted as a reader would",
        arguments: [
            ("She left, he stayed.", ["She", "left", ",", "he", "stayed", "."]),
            ("the U.S.-led strikes", ["the", "U.S.-led", "strikes"]),
            ("Mr. al-Assad spoke", ["Mr.", "al-Assad", "spoke"]),
            ("a mother-in-law", ["a", "mother-in-law"]),
            ("hard- and software", ["hard", "-", "and", "software"]),
            ("Moss's boat", ["Moss", "'s", "boat"]),
            ("Moss’s boat", ["Moss", "’s", "boat"]),
            ("the ships’ bells", ["the", "ships", "’", "bells"]),
            ("we don’t and won't", ["we", "don’t", "and", "won't"]),
            ("O’Neil’s hat", ["O’Neil", "’s", "hat"]),
            ("J. K. Moss", ["J.", "K.", "Moss"]),
            ("in the U.K. today", ["in", "the", "U.K.", "today"]),
            ("1,000 men, 3.5 tons", ["1,000", "men", ",", "3.5", "tons"]),
            ("in 1999, 12 came", ["in", "1999", ",", "12", "came"]),
            ("AT&T told @moss", ["AT&T", "told", "@moss"]),
            ("wait... what…", ["wait", "...", "what", "…"]),
            ("this—or–that--so", ["this", "—", "or", "–", "that", "-", "-", "so"]),
            ("``No,'' she said", ["``", "No", ",", "''", "she", "said"]),
            ("Émile naïvely", ["Émile", "naïvely"]),
            ("她说「好」。", ["她说", "「", "好", "」", "。"]),
            ("a\u{A0}b\u{3000}c\td", ["a", "b", "c", "d"]),
            ("", []),
        ] as [(String, [String])])
    func parting(text: String, words: [String]) {
        #expect(StagedText(text).words == words)
    }

    @Test(
        "each token has its kind",
        arguments: [
            ("word", Token.Kind.word), ("42", .number), ("1,000.5", .number), (",", .comma), (".", .period),
            ("?", .question), ("!", .exclamation), ("...", .ellipsis), ("…", .ellipsis), (":", .colon),
            (";", .semicolon), ("—", .dash), ("[", .openBracket), (")", .closeBracket), ("“", .quotationMark),
            ("」", .quotationMark), ("%", .other),
        ])
    func kinds(text: String, kind: Token.Kind) {
        #expect(StagedText(text).text.tokens.map(\.kind) == [kind])
    }

    @Test(
        "capitals are seen in all scripts that have them, behind particles, and taken for granted in others",
        arguments: [
            ("Ada", true), ("ada", false), ("Émile", true), ("émile", false), ("Šimon", true), ("Ωmega", true),
            ("Иван", true), ("иван", false), ("al-Assad", true), ("d’Estaing", true), ("al-qaeda", false),
            ("李明", true), ("42", false),
        ])
    func capitals(text: String, isCapitalized: Bool) {
        #expect(StagedText(text).text.tokens.map(\.isCapitalized) == [isCapitalized])
    }

    @Test("a word's key ignores case and the kind of apostrophe")
    func keys() {
        #expect(Set(StagedText("DON’T don't Don’t").text.tokens.map(\.key)) == [Lexicon.key("don't")])
    }

    @Test(
        "bytes that are no UTF-8 stay inside the text and do not swallow what follows",
        arguments: [
            [0x48, 0xFF, 0x69], [0x48, 0xE2, 0x80], [0xF0], [0x80, 0x80, 0x2E], [0xE2, 0x80, 0x20, 0x48, 0x69],
            [0xC2], [0x27, 0xE3], [0x41, 0x2E, 0xF0, 0x9F], [0, 0x41],
        ] as [[UInt8]])
    func invalidBytes(bytes: [UInt8]) {
        let tokens = StagedText(utf8: bytes).text.tokens
        var end: Int32 = 0
        for token in tokens {
            #expect(token.start >= end && token.end > token.start && token.end <= bytes.count)
            end = token.end
        }
        let letters = bytes.indices.filter { (0x41...0x7A).contains(bytes[$0]) }
        #expect(letters.allSatisfy { letter in tokens.contains { $0.range.contains(letter) } })
    }
}
