import NewsModel
import Testing

@testable import Attribution

@Suite("Phrases")
struct PhraseReaderTests {
    @Test(
        "a noun phrase ends where what it says ends",
        arguments: [
            "It was ⟨Ada Moss⟩ who said no.", "It was ⟨Ada Moss⟩ again on that day.", "It was ⟨she⟩ who said no.",
            "It was ⟨one of the fishermen⟩ who said no.",
            "It was ⟨the mayor of Port Ellery⟩ on Monday.", "It was ⟨a spokeswoman for the council⟩ who said no.",
            "It was ⟨the council’s clerk⟩ that day.", "It was ⟨Ada Moss’s lawyer⟩, he said.",
            "It was ⟨his brother⟩ who said no.", "It was ⟨Ada Moss and Ben Holt⟩ who said no to the harbour plan.",
            "It was ⟨officials⟩ who said no.", "It was ⟨the oldest of the fishermen⟩ who said no.",
            "It was ⟨Mayor Ada Moss⟩ (again), he said.", "It was ⟨three people⟩ said to know.",
        ])
    func forwards(marked: String) throws {
        let expected = try MarkedText(marked)
        let staged = StagedText(expected.plain)
        let start = staged.tokens(in: try expected.range(of: .source)).lowerBound
        let phrase = PhraseReader(named: staged.named).phrase(from: start, limit: staged.text.tokens.count)
        expect(phrase, expected, staged)
    }

    @Test(
        "no phrase begins with a verb, a mark or the text's end",
        arguments: ["was late.", "of the town", ", she said", "“no”", "."])
    func nothing(text: String) {
        let staged = StagedText(text)
        #expect(PhraseReader(named: staged.named).phrase(from: 0, limit: staged.text.tokens.count) == nil)
        #expect(PhraseReader(named: staged.named).phrase(from: 9, limit: 99) == nil)
    }

    @Test(
        "a verb's subject stands before it, also over insertions",
        arguments: [
            "⟨Ada Moss⟩ ⟪said⟫ no to it.", "In town on Monday, ⟨Ada Moss⟩ ⟪said⟫ no to it.",
            "⟨She⟩ had never ⟪said⟫ no.",
            "⟨Ada Moss⟩, the mayor of the town, ⟪said⟫ no to it.", "⟨Ada Moss⟩ (R-Ohio) ⟪said⟫ no to it.",
            "⟨Ada Moss⟩, who runs the harbour, ⟪said⟫ no to it.", "⟨The mayor of Port Ellery⟩ flatly ⟪said⟫ no to it.",
            "⟨A spokeswoman for the council⟩ ⟪said⟫ no to it.", "He met the man ⟨who⟩ ⟪said⟫ no to it.",
            "⟨The council’s clerk⟩ later ⟪said⟫ no to it.", "⟨Ada Moss and Ben Holt⟩ ⟪said⟫ no to the harbour plan.",
            "⟨Ada Moss⟩ went home and ⟪said⟫ no to it.", "⟨Ada Moss⟩, 42, ⟪said⟫ no to it.",
            "It rained. ⟨Ada Moss⟩ ⟪said⟫ no to it.", "While it rained ⟨she⟩ ⟪said⟫ no to it.",
            "⟨The head of the council in the town⟩ ⟪said⟫ no to it.",
        ])
    func subjects(marked: String) throws {
        let expected = try MarkedText(marked)
        let staged = StagedText(expected.plain)
        let verb = staged.tokens(in: try expected.range(of: .cue)).lowerBound
        let sentence = try #require(staged.sentences.first { $0.tokens.contains(verb) })
        let subject = PhraseReader(named: staged.named).subject(before: verb, floor: sentence.tokens.lowerBound)
        expect(subject, expected, staged)
    }

    private func expect(
        _ phrase: SourcePhrase?, _ expected: MarkedText, _ staged: StagedText,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let ranges = phrase.map { [staged.text.range($0.tokens)] } ?? []
        let cues = expected.marks.filter { $0.part == .cue }
        let found = MarkedText(
            plain: expected.plain, marks: ranges.map { .init(part: .source, number: 1, range: $0) } + cues)
        #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
    }
}
