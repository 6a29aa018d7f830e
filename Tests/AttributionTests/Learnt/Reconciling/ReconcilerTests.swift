import NewsModel
import Testing

@testable import Attribution

@Suite("Reconciling what rules and model found")
struct ReconcilerTests {
    /// What each of the two found in a text, marked in it, and what is to become of it.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let learnt: String
        let rules: String
        var rule = AttributionRule.verbThenSource
        let expected: String
    }

    @Test(
        "one list comes of both",
        arguments: [
            Case(
                testDescription: "a quotation covered by a quarter is its attribution's whole",
                learnt: "“The ⟦old quay is finished⟧,” ⟪said⟫ ⟨Ada Moss⟩.",
                rules: "“The old quay is finished,” said Ada Moss.",
                expected: "⟦“The old quay is finished,”⟧ ⟪said⟫ ⟨Ada Moss⟩."),
            Case(
                testDescription: "a quotation covered by less is not",
                learnt: "“The old quay is ⟦finished⟧,” ⟪said⟫ ⟨Ada Moss⟩.",
                rules: "“The old quay is finished,” said Ada Moss.",
                expected: "“The old quay is ⟦finished⟧,” ⟪said⟫ ⟨Ada Moss⟩."),
            Case(
                testDescription: "what a trusted rule alone found is kept",
                learnt: "“The old quay is finished,” said Ada Moss.",
                rules: "⟦“The old quay is finished,”⟧ ⟪said⟫ ⟨Ada Moss⟩.",
                expected: "⟦“The old quay is finished,”⟧ ⟪said⟫ ⟨Ada Moss⟩."),
            Case(
                testDescription: "a sentence in marks is kept though nothing attributes it",
                learnt: "“The old quay is finished now.” It rained.",
                rules: "⟦“The old quay is finished now.”⟧ It rained.", rule: .nearest,
                expected: "⟦“The old quay is finished now.”⟧ It rained."),
            Case(
                testDescription: "what a rule that often errs alone found is dropped",
                learnt: "“The old quay is finished,” said Ada Moss.",
                rules: "⟦“The old quay is finished,”⟧ said ⟨Ada Moss⟩.", rule: .nearest,
                expected: "“The old quay is finished,” said Ada Moss."),
            Case(
                testDescription: "the rest of a quotation goes where its first part went",
                learnt: "⟦“We never close,”⟧ ⟨Moss⟩ ⟪said⟫. “Not in winter.”",
                rules: "⟦“We never close,”⟧ ⟨Moss⟩ ⟪said⟫. ⟦“Not in winter.”⟧",
                expected: "⟦“We never close,”⟧ ⟨Moss⟩ ⟪said⟫. ⟦“Not in winter.”⟧"),
            Case(
                testDescription: "the paragraphs of one quotation belong together",
                learnt: "“The quay is old.\n\n“It will close.\n\n⟦“It is closed,”⟧ ⟪said⟫ ⟨Moss⟩.",
                rules: "“The quay is old.\n\n“It will close.\n\n“It is closed,” said Moss.",
                expected: "⟦“The quay is old.\n\n“It will close.\n\n“It is closed,”⟧ ⟪said⟫ ⟨Moss⟩."),
            Case(
                testDescription: "what a later paragraph goes on with is its first paragraph's",
                learnt: "⟨Moss⟩ ⟪said⟫: ⟦“The quay is old.⟧\n\n“It will close.”",
                rules: "Moss said: “The quay is old.\n\n“It will close.”",
                expected: "⟨Moss⟩ ⟪said⟫: ⟦“The quay is old.\n\n“It will close.”⟧"),
            Case(
                testDescription: "a short piece apart from the quotation is dropped",
                learnt: "⟦“The old quay is finished and will be closed,”⟧ ⟨Moss⟩ ⟪said⟫ about ⟦the quay⟧.",
                rules: "“The old quay is finished and will be closed,” Moss said about the quay.",
                expected: "⟦“The old quay is finished and will be closed,”⟧ ⟨Moss⟩ ⟪said⟫ about the quay."),
            Case(
                testDescription: "nobody says anything inside a block quotation but its speaker",
                learnt: "Moss declared:\n\n⟨We⟩ ⟪hope⟫ ⟦to open the quay again⟧.",
                rules: "⟨Moss⟩ ⟪declared:⟫\n\n⟦We hope to open the quay again.⟧", rule: .blockQuote,
                expected: "⟨Moss⟩ ⟪declared:⟫\n\n⟦We hope to open the quay again.⟧"),
        ])
    func cases(_ example: Case) throws {
        let text = StagedText(try MarkedText(example.expected).plain)
        let found = Reconciler.reconcile(
            try linked(example.learnt, in: text, .learnt), rules: try linked(example.rules, in: text, example.rule),
            in: text.named)
        #expect(marked(found, in: text) == (try MarkedText(example.expected)), "\(marked(found, in: text))")
    }

    @Test("a paragraph that the next one goes on with is not whose words the paragraph before told of")
    func reopened() throws {
        let plain = "He said “no.”\n\n“The quay is old.\n\n“It will close,” said Moss."
        let text = StagedText(plain)
        let first = try linked(
            "⟨He⟩ ⟪said⟫ ⟦“no.”⟧\n\n⟦“The quay is old.⟧\n\n“It will close,” said Moss.", in: text, .learnt)
        let second = try linked(
            "He said “no.”\n\n“The quay is old.\n\n⟦“It will close,”⟧ ⟪said⟫ ⟨Moss⟩.", in: text, .learnt)
        let one = try linked(
            "⟨He⟩ ⟪said⟫ ⟦“no.”⟧\n\n“The quay is old.\n\n“It will close,” said Moss.", in: text, .learnt)
        let other = try linked(
            "He said “no.”\n\n⟦“The quay is old.\n\n“It will close,”⟧ ⟪said⟫ ⟨Moss⟩.", in: text, .learnt)
        let found = Reconciler.reconcile(first + second, rules: [], in: text.named)
        #expect(marked(found, in: text) == marked(one + other, in: text), "\(marked(found, in: text))")
    }

    @Test("what another attribution owns is nobody else's, unless the cue stands in it")
    func owned() throws {
        let plain = "“We said the quay will never close,” said Moss, who met Holt."
        let text = StagedText(plain)
        let owner = try linked("⟦“We said the quay will never close,”⟧ ⟪said⟫ ⟨Moss⟩, who met Holt.", in: text, .learnt)
        let other = try linked("“We said the ⟦quay will⟧ never close,” said Moss, ⟨who⟩ ⟪met⟫ Holt.", in: text, .learnt)
        let nested = try linked(
            "“⟨We⟩ ⟪said⟫ ⟦the quay will⟧ never close,” said Moss, who met Holt.", in: text, .learnt)
        let found = Reconciler.reconcile(owner + other + nested, rules: [], in: text.named)
        #expect(marked(found, in: text) == marked(owner + nested, in: text), "\(marked(found, in: text))")
    }

    /// The attribution that is marked in a text; none where nothing is.
    private func linked(_ marked: String, in text: StagedText, _ rule: AttributionRule) throws -> [LinkedAttribution] {
        let marks = try MarkedText(marked)
        try #require(marks.plain == text.plain)
        func ranges(_ part: MarkedText.Part) -> [Range<Int>] {
            marks.marks.filter { $0.part == part }.map { text.tokens(in: $0.range) }
                .sorted { $0.lowerBound < $1.lowerBound }
        }
        guard !ranges(.content).isEmpty else { return [] }
        let source = ranges(.source).first.flatMap(SourceReader(named: text.named).source)
        return [
            LinkedAttribution(
                content: ranges(.content), source: source, cue: ranges(.cue).first, rule: rule, lastSentence: 0)
        ]
    }

    private func marked(_ attributions: [LinkedAttribution], in text: StagedText) -> MarkedText {
        let found = attributions.map { attribution in
            Attribution(
                kind: .direct, content: attribution.content.map(text.text.range),
                source: attribution.source.map { [text.text.range($0.tokens)] } ?? [],
                cue: attribution.cue.map { [text.text.range($0)] } ?? [], confidence: 1, rule: attribution.rule)
        }
        return MarkedText(found, in: text.plain)
    }
}
