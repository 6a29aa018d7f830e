import NewsModel
import PlainText
import Testing

@testable import Attribution

@Suite("Texts for the networks")
struct LearntReadingTests {
    @Test(
        "inflected forms share a stem",
        arguments: [
            ["insist", "insists", "insisted", "insisting", "Insisted"], ["say", "said", "says"], ["tell", "told"],
            ["argue", "argues", "argued", "arguing"], ["plan", "plans", "planned", "planning"],
            ["deny", "denies", "denied"], ["call", "calls", "called", "calling"], ["press", "presses", "pressed"],
        ])
    func sameStem(words: [String]) { #expect(Set(words.map(Self.stem)).count == 1) }

    @Test(
        "other words do not",
        arguments: [["say", "see"], ["bus", "but"], ["sing", "sin"], ["red", "re"], ["is", "it"]])
    func otherStem(words: [String]) { #expect(Set(words.map(Self.stem)).count == words.count) }

    private static func stem(_ word: String) -> UInt64 {
        Array(word.utf8).withUnsafeBufferPointer { Stemmer.stem($0, word: Lexicon.key(word)) }
    }

    @Test(
        "sentences end as a grammarian would have them, also inside quotations",
        arguments: [
            ("He left. She stayed.", ["He left .", "She stayed ."]),
            ("“No. Never,” he said.", ["“ No .", "Never , ” he said ."]),
            ("“Why?” she asked.", ["“ Why ? ” she asked ."]),
            ("“Go!” She left.", ["“ Go ! ”", "She left ."]),
            ("Mr. Moss left. He ran.", ["Mr. Moss left .", "He ran ."]),
            ("One\n\nTwo.", ["One", "Two ."]),
            ("It rose 3.5 per cent. 12 fell.", ["It rose 3.5 per cent .", "12 fell ."]),
            ("", []),
        ] as [(String, [String])])
    func sentences(text: String, sentences: [String]) {
        let staged = StagedText(text)
        let found = PlainSentences(staged.text)
        #expect(found.ranges.map { staged.words[$0].joined(separator: " ") } == sentences)
    }

    @Test("sentences cover every token once")
    func cover() {
        let staged = StagedText("“No. (Never.) ” . ! ? A.B. c\n\n. . .\n\n“x” Y. “Z.” 1. 2)")
        let found = PlainSentences(staged.text)
        #expect(found.ranges.flatMap { Array($0) } == Array(staged.text.tokens.indices))
        for (number, range) in found.ranges.enumerated() {
            #expect(range.allSatisfy { found.ofToken[$0] == Int32(number) })
        }
    }

    @Test(
        "a window is the cue's sentence, with the quoted ones around it",
        arguments: [
            ("It rained. He said so. We left.", "said", "He said so ."),
            ("“It rains. It pours,” he said. We left.", "said", "“ It rains . It pours , ” he said ."),
            ("Rain. He said: “It rains. It pours.” We left.", "said", "He said : “ It rains . It pours . ”"),
            ("“It rains.”\n\nHe said so.", "said", "He said so ."),
        ])
    func windows(text: String, cue: String, window: String) throws {
        let staged = StagedText(text)
        let read = ReadText(named: staged.named, linked: [], table: WordTable(keys: [], rows: []))
        let place = try #require(staged.words.firstIndex(of: cue))
        let found = WindowFeatures.window(around: place..<place + 1, in: read)
        #expect(staged.words[found].joined(separator: " ") == window)
    }

    @Test("a window ends within 160 tokens of its cue, whatever the sentence")
    func longWindow() {
        let staged = StagedText(String(repeating: "word ", count: 1000))
        let read = ReadText(named: staged.named, linked: [], table: WordTable(keys: [], rows: []))
        #expect(WindowFeatures.window(around: 500..<502, in: read) == 340..<662)
    }

    @Test("each token of a window has a key in every column")
    func columns() {
        let text = LearningText(ArticleText(plain: "“No,” said Moss. “Never.”"), words: LearningTable([:]))
        let (windows, keys, crosses) = text.windows(around: [4..<5])
        let rows = windows.map(\.count).reduce(0, +)
        #expect(keys.count == rows * WindowFeatures.columns && crosses.count == rows * WindowFeatures.crossColumns)
        #expect((keys + crosses).allSatisfy { $0 != 0 })
    }

    @Test("each token has keys in every column, and no column's keys are another's")
    func tokenColumns() {
        let text = LearningText(ArticleText(plain: "“No,” said Moss. “Never.”"), words: LearningTable([:]))
        let rows = [(text.tokenKeys(), TokenFeatures.columns), (text.tokenCrosses(), TokenFeatures.crossColumns)]
        var columnOfKey: [UInt32: Int] = [:]
        for (first, (keys, columns)) in zip([0, TokenFeatures.columns], rows) {
            #expect(keys.count == text.count * columns)
            for (place, key) in keys.enumerated() {
                let column = first + place % columns
                #expect(columnOfKey.updateValue(column, forKey: key).map { $0 == column } ?? true)
            }
        }
    }
}
