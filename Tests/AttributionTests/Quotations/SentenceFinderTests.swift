import NewsModel
import Testing

@testable import Attribution

@Suite("Sentences")
struct SentenceFinderTests {
    @Test(
        "sentences end at their stops",
        arguments: [
            "⟦Ada left.⟧ ⟦Ben stayed.⟧", "⟦It rained.⟧ ⟦(Or so he said.)⟧ ⟦Ada left.⟧", "⟦We said no.⟧ ⟦Moss agreed.⟧",
            "⟦“No.”⟧ ⟦“Yes,” he said.⟧", "⟦Is it so?⟧ ⟦Yes!⟧ ⟦Well…⟧ ⟦Good.⟧", "⟦No stop here⟧", "⟦One.⟧\n\n⟦Two⟧",
            "⟦It rained (or so he said).⟧ ⟦Ada left.⟧", "⟦It rained.⟧ ⟦5 people left.⟧",
        ])
    func stops(marked: String) throws { try expectSentences(marked) }

    @Test(
        "abbreviations, numbers and names do not end one",
        arguments: [
            "⟦Mr. Holt left.⟧ ⟦He went home.⟧", "⟦J. K. Moss left.⟧ ⟦Ben stayed.⟧",
            "⟦It rose by 3.5 percent.⟧ ⟦Ben left.⟧",
            "⟦He lives in the U.S. today.⟧ ⟦She left.⟧", "⟦Sen. Moss met Gen. Holt on Feb. 3 there.⟧ ⟦Ada left.⟧",
            "⟦He left the U.S.⟧ ⟦She stayed.⟧", "⟦Robert “Bobby” Scott left.⟧ ⟦Ada stayed.⟧",
        ])
    func abbreviations(marked: String) throws { try expectSentences(marked) }

    @Test(
        "what stands between marks is one piece",
        arguments: [
            "⟦“It rains. It pours,” said Ada.⟧ ⟦She left.⟧", "⟦“It rains.”⟧ ⟦Ada left.⟧", "⟦“It rains.”⟧ ⟦“It pours.”⟧",
            "⟦Ada said: “It rains.”⟧ ⟦Ben left.⟧", "⟦“Is it so?” Ada asked.⟧ ⟦Ben left.⟧", "⟦“Is it so?”⟧ ⟦Ada left.⟧",
            "⟦“It is!” shouted Ada.⟧ ⟦Ben left.⟧", "⟦He left a “gap.”⟧ ⟦Ada filled it.⟧",
            "⟦“Is it so?” the mayor asked Ben.⟧ ⟦“It is.”⟧",
        ])
    func quotations(marked: String) throws { try expectSentences(marked) }

    @Test("a sentence knows its quotations, and whether it says more than they do")
    func contents() {
        let sentences = StagedText("“It rains,” she said, “hard.” “It pours.” He left.\n\n“It ended.”").sentences
        #expect(sentences.map(\.quotations) == [0..<2, 2..<3, 0..<0, 3..<4])
        #expect(sentences.map(\.hasWordsOutside) == [true, false, true, false])
        #expect(sentences.map(\.isFirst) == [true, false, false, true])
        #expect(sentences.map(\.paragraph) == [0, 0, 0, 1])
    }

    private func expectSentences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let expected = try MarkedText(marked)
        let staged = StagedText(expected.plain)
        let found = MarkedText(.content, staged.sentences.map { staged.text.range($0.tokens) }, in: expected.plain)
        #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
    }
}
