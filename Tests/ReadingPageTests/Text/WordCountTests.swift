import NewsModel
import Testing

@testable import ReadingPage

@Suite struct WordCountTests {
    @Test(
        "the words that a range touches are counted",
        arguments: [
            (0, 11, 3), (0, 3, 1), (0, 4, 1), (4, 5, 1), (5, 5, 0), (1, 6, 2), (3, 4, 0), (9, 99, 1), (-4, 1, 1),
            (20, 30, 0),
        ])
    func ranges(_ start: Int, _ end: Int, _ words: Int) {
        #expect(WordCount(Array("one ö\n three".utf8)).words(in: TextRange(start, end)) == words)
    }

    @Test("a text's words are counted, and no words in none")
    func total() {
        #expect(WordCount(Array(" one\ttwo ".utf8)).total == 2)
        #expect(WordCount([]).total == 0)
    }
}
