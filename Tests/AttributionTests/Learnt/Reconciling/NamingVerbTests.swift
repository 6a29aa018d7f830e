import Testing

@testable import Attribution

@Suite("Verbs that give a name")
struct NamingVerbTests {
    /// The content that is left of an attribution.
    private func content(_ text: String, cue: Range<Int>, _ content: Range<Int>) -> [Range<Int>] {
        LinkedAttribution(content: [content], source: nil, cue: cue, rule: .learnt, lastSentence: 0)
            .withNameAlone(in: StagedText(text).named).content
    }

    @Test("what something is called is the quotation alone")
    func names() {
        #expect(content("Moss called the quay “a disaster” .", cue: 1..<2, 2..<8) == [4..<8])
        #expect(content("Moss dubbed it “the wall” .", cue: 1..<2, 2..<7) == [3..<7])
    }

    @Test("what is said of something is left whole")
    func statements() {
        #expect(content("Moss said the new quay was “a disaster” .", cue: 1..<2, 2..<10) == [2..<10])
        #expect(content("Moss called “a disaster” what Holt did .", cue: 1..<2, 2..<9) == [2..<9])
        #expect(
            content(
                "Moss called it “a thing that nobody here had ever seen or heard or wished for” .", cue: 1..<2, 2..<18)
                == [2..<18])
    }
}
