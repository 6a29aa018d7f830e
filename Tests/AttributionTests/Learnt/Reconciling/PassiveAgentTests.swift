import NewsModel
import Testing

@testable import Attribution

@Suite("Speakers in the passive")
struct PassiveAgentTests {
    @Test(
        "who follows by at once is the source, and what was said stays content",
        arguments: [
            (
                "⟨The plan⟩ ⟪was described⟫ ⟦by Ada Moss as “mad”⟧ then.",
                "The plan ⟪was described⟫ by ⟨Ada Moss⟩ ⟦as “mad”⟧ then."
            ),
            (
                "⟨The plan⟩ ⟪was described by⟫ ⟦Ada Moss as “mad”⟧ then.",
                "The plan ⟪was described by⟫ ⟨Ada Moss⟩ ⟦as “mad”⟧ then."
            ),
            (
                "⟨The plan⟩ ⟪was called⟫ ⟦“mad” by Ada Moss⟧ then.",
                "The plan ⟪was called⟫ ⟦“mad”⟧ by ⟨Ada Moss⟩ then."
            ),
            ("⟨The plan⟩ ⟪was rejected⟫ ⟦by the council⟧.", "⟦The plan⟧ ⟪was rejected⟫ by ⟨the council⟩."),
        ])
    func agents(marked: String, expected: String) throws {
        #expect(try repaired(marked) == (try MarkedText(expected)))
    }

    @Test(
        "all else is left alone",
        arguments: [
            "⟨The plan⟩ ⟪was called⟫ ⟦“mad” by phone⟧ then.", "⟨Ada Moss⟩ ⟪said⟫ ⟦by phone that it rained⟧.",
            "⟨Ada Moss⟩ ⟪was asked⟫ ⟦by saying no⟧.", "⟨The plan⟩ ⟪was announced⟫ ⟦by phone⟧.",
            "⟨The plan⟩ ⟪was expected⟫ ⟦by Friday⟧.", "⟨The plan⟩ ⟪was expected⟫ ⟦by 2030⟧.",
            "It ⟪was rejected⟫ ⟦by ⟨Ada Moss⟩⟧.",
        ])
    func others(marked: String) throws { #expect(try repaired(marked) == (try MarkedText(marked))) }

    @Test("without a subject nothing is said")
    func noSubject() throws {
        let text = StagedText("It was rejected by Ada Moss.")
        let found = LinkedAttribution(
            content: [3..<6], source: nil, cue: 1..<3, rule: .learnt, lastSentence: 0
        ).withAgent(in: text.named, limit: text.text.tokens.count)
        #expect(found.content == [3..<6])
        #expect(found.source == nil)
    }

    private func repaired(_ marked: String) throws -> MarkedText {
        let text = StagedText(try MarkedText(marked).plain)
        let found = try attribution(marked, in: text).withAgent(in: text.named, limit: text.text.tokens.count)
        let attribution = Attribution(
            kind: .indirect, content: found.content.map(text.text.range),
            source: found.source.map { [text.text.range($0.tokens)] } ?? [],
            cue: found.cue.map { [text.text.range($0)] } ?? [], confidence: 1, rule: .learnt)
        return MarkedText([attribution], in: text.plain)
    }

    private func attribution(_ marked: String, in text: StagedText) throws -> LinkedAttribution {
        let marks = try MarkedText(marked).marks
        func range(_ part: MarkedText.Part) throws -> Range<Int> {
            text.tokens(in: try #require(marks.first { $0.part == part }).range)
        }
        return LinkedAttribution(
            content: [try range(.content)], source: SourceReader(named: text.named).source(try range(.source)),
            cue: try range(.cue), rule: .learnt, lastSentence: 0)
    }
}
