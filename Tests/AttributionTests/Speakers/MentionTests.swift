import Testing

@testable import Attribution

/// How people are mentioned.
@Suite("Mentions")
struct MentionTests {
    /// Whether each name of a text stands in the opening of its sentence.
    private func fronted(_ text: String) -> [Bool] {
        let staged = StagedText(text)
        var pronouns = PronounResolver(text: EntityFinder.find(in: staged.named), sentences: staged.sentences)
        pronouns.read(before: staged.text.tokens.count)
        return pronouns.mentions.map(\.isFronted)
    }

    @Test("a name before the comma of an opening is no main clause’s")
    func opening() {
        #expect(fronted("Praising Ada Moss as a pilot, Ben Holt left.") == [true, false])
        #expect(fronted("At a rally with Ada Moss, Ben Holt sang.") == [true, false])
    }

    @Test("a subject is no opening")
    func subject() { #expect(fronted("Ada Moss, with Ben Holt, left.") == [false, false]) }
}
