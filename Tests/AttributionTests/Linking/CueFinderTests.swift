import NewsModel
import Testing

@testable import Attribution

@Suite("Cues")
struct CueFinderTests {
    @Test(
        "verbs of saying and “according to” are cues",
        arguments: [
            "Ada Moss ⟪said⟫ no to it.", "She ⟪told⟫ them, ⟪adding⟫ that it rained.",
            "⟪According to⟫ Ada Moss, it rained.",
            "It rained, ⟪according to⟫ officials.", "He ⟪called⟫ it “mad.”", "Officials ⟪say⟫ it rained.",
            "She will ⟪say⟫ no to it.", "She refused to ⟪say⟫ more.", "They have ⟪told⟫ us.", "She ⟪tweeted⟫ it.",
            "“No,” she ⟪replied⟫.", "He ⟪claims⟫ that it rained.",
        ])
    func cues(marked: String) throws { try expectCues(marked) }

    @Test(
        "words that only look like them are none",
        arguments: [
            "Her claim was old.", "The report of the council was old.", "“I said no.”", "It is known as a town.",
            "The reports were late.", "Grant and Mark were here.", "The call came late.",
        ])
    func lookalikes(text: String) throws { try expectCues(text) }

    @Test(
        "only a verb that can have a subject is finite",
        arguments: [
            ("She said no to it.", [true]), ("She left, adding a word.", [false]), ("She was saying no.", [true]),
            ("She tried to say no.", [false]), ("She can say no.", [true]), ("According to her, it rained.", [false]),
            ("Officials say no to it.", [true]),
        ])
    func finite(text: String, isFinite: [Bool]) throws {
        #expect(speechCues(in: StagedText(text)).map(\.isFinite) == isFinite)
    }

    private func speechCues(in staged: StagedText) -> [Cue] {
        let finder = CueFinder(named: staged.named, reader: PhraseReader(named: staged.named))
        return staged.sentences.flatMap { finder.cues(in: $0.tokens) }.filter { $0.isSpeech || $0.kind == .accordingTo }
    }

    private func expectCues(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let expected = try MarkedText(marked)
        let staged = StagedText(expected.plain)
        let found = MarkedText(.cue, speechCues(in: staged).map { staged.text.range($0.tokens) }, in: expected.plain)
        #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
    }
}
