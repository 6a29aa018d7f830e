import NewsModel
import Testing

@testable import Attribution

/// Texts that grow without end in one thing; each must come back sound, and soon, as the cost is linear.
@Suite("Large input")
struct LargeInputTests {
    private static let size = 1 << 16
    private static let megabyte = 1 << 20

    @Test(
        "a megabyte of one thing comes back",
        arguments: ["“", "\"", "'", "he said ", "a", "\n", "“a\n\n", "“‘", "‘“", "“No,” said Ada Moss. "])
    func megabyte(piece: String) { expectSound(piece, size: Self.megabyte) }

    @Test(
        "a text of nothing but one thing comes back",
        arguments: [
            "”", "‘", "’", "「", "」", "«", "»„", "\" ", " \"", "“ ", "“a", "“”", "“a” ", "\"a\" ", "'a' ",
            "She said. ", "said ", "he ", "who ", "and ", "the ", "of ", "Moss ", "Ada Moss ", "Ada Moss, ", "Mr. ",
            "U.S. ", "A", "1", "a-", "a.", "a'", "\n\n", " ", "\u{A0}", ":", "a:\n", "A: b\n\n", "Moss said:\n\n", ".",
            ". ", "…", ",", "— ", "(", ")", "according to ", "in the words of ", "王", "王说「好」", "é", "🦊", "\0", "\r",
            "\u{200D}", "said:", "’s ", "@a ", "the mayor, Ada Moss, said ", "the council said it ",
            "“No,” he said.\n\n",
            "“a b c d” ; ", "“a,” ", "Moss: “a” ",
        ])
    func repeated(piece: String) { expectSound(piece, size: Self.size) }

    @Test(
        "very many quotations and verbs in one sentence come back",
        arguments: [
            "if he said “a” ", "he said “no” ", "said “a” ", "“a” said ", "“a” said Ada Moss, ", "who said “a” ",
            "to say “a” ",
            "adding “a” ", "it said “a b c d”, ", "he said it “a” and ", "according to “a” ", "according to Ada, “a” ",
            "Ada Moss it said “a b c d” ", "“no,” he said, ",
        ])
    func manyInOneSentence(piece: String) { expectSound(piece, size: 1 << 14) }

    private func expectSound(_ piece: String, size: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
        AttributionTests.expectSound(AttributionEngine().analyze(text), of: text, sourceLocation: sourceLocation)
    }

    @Test("a quotation of a great length keeps its speaker")
    func longQuotation() {
        let words = String(repeating: "word ", count: Self.megabyte / 5)
        let analysis = SpeechAnalysis(of: "“" + words + "end,” said Ada Moss.")
        #expect(analysis.voices == ["Ada Moss"])
        #expect((analysis.attributions.first?.content.first?.length ?? 0) > Self.megabyte - 5)
    }

    @Test("very many paragraphs keep their speakers")
    func manyParagraphs() {
        let count = 4_000
        let analysis = SpeechAnalysis(
            of: String(repeating: "“We never close,” said Ada Moss.\n\n", count: count))
        #expect(analysis.attributions.count == count)
        #expect(analysis.speakers.map(\.name) == ["Ada Moss"])
    }

    @Test("very many different people are told apart")
    func manyPeople() {
        let text = (0..<4_000).map { "“We never close,” said Ada Moss\(letters($0)).\n\n" }.joined()
        #expect(Set(SpeechAnalysis(of: text).speakers.map(\.name)).count == 4_000)
    }

    private func letters(_ number: Int) -> String {
        String(String(number, radix: 26).map { $0.isNumber ? "x" : $0 }) + String(repeating: "y", count: number % 7)
            + String(number).map { ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"][$0.wholeNumberValue ?? 0] }
            .joined()
    }
}
