import Testing

@testable import Attribution

@Suite("Verbs that open their sentence")
struct OpeningVerbTests {
    @Test(
        "who stands behind the verb is the source of what has none",
        arguments: [
            ("Said Moss: “No.”", 0..<1, 4..<7, "Moss"), ("Added the mayor: “No.”", 0..<1, 5..<8, "the mayor"),
            ("Then said Moss: “No.”", 1..<2, 5..<8, nil), ("Running wild: “No.”", 0..<1, 4..<7, nil),
            ("Said Moss was there.", 0..<1, 1..<4, nil),
        ] as [(String, Range<Int>, Range<Int>, String?)])
    func subjects(text: String, cue: Range<Int>, content: Range<Int>, source: String?) {
        let staged = StagedText(text)
        let found = LinkedAttribution(content: [content], source: nil, cue: cue, rule: .learnt, lastSentence: 0)
            .withSubjectOfOpeningVerb(in: staged.named, sentence: staged.text.tokens.indices)
        #expect(found.source.map { staged.text.text(staged.text.range($0.tokens)) } == source)
    }
}
