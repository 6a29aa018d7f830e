import NewsModel
import PlainText
import Testing

@testable import Attribution

@Suite("Attributions beside one another")
struct SpeechRelationTests {
    private func linked(_ content: Range<Int>, source: Range<Int>? = nil) -> LinkedAttribution {
        LinkedAttribution(
            content: [content], source: source.map { SourcePhrase(tokens: $0, head: .noun($0.lowerBound)) }, cue: nil,
            rule: .learnt, lastSentence: 0)
    }

    @Test("a source inside what another one says is around it, the closest one")
    func around() {
        let staged = StagedText("“He says they say that it is late, and they do not mean it,” she said of the two.")
        let attributions = [
            linked(0..<18, source: 18..<19), linked(3..<10, source: 1..<2), linked(5..<10, source: 3..<4),
        ]
        #expect(SpeechRelations(attributions, in: staged.named).around == [nil, 0, 1])
    }

    @Test("what is marked in two attributions is told to be the same")
    func echo() {
        let staged = StagedText("“No more games,” a sign says.\n\n“We want no more games from them,” Moss said.")
        let attributions = staged.quoted.quotations.map { linked($0.tokens) }
        #expect(SpeechRelations(attributions, in: staged.named).echo == [1, nil])
    }
}
