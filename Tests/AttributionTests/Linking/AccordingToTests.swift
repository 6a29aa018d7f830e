import Testing

@Suite("According to")
struct AccordingToTests {
    @Test(
        "what a sentence says according to somebody is content without the source",
        arguments: [
            "⟪According to⟫ ⟨Ada Moss⟩, ⟦the harbour is “finished.”⟧", "⟦“We never close,”⟧ ⟪according to⟫ ⟨Ada Moss⟩.",
            "⟪According to⟫ ⟨a report⟩, ⟦the harbour is “finished.”⟧",
            "⟪According to⟫ ⟨the mayor of Port Ellery⟩, ⟦the harbour is “finished.”⟧",
        ])
    func quoted(marked: String) throws { try expectAttributions(marked, rule: .accordingTo) }

    @Test(
        "without quotation marks it is indirect",
        arguments: [
            "⟪According to⟫ ⟨Ada Moss⟩, ⟦the harbour will close⟧.",
            "⟦The harbour will close⟧, ⟪according to⟫ ⟨Ada Moss⟩.",
            "⟦The harbour will close⟧ ⟪according to⟫ ⟨the mayor of Port Ellery⟩.",
        ])
    func indirect(marked: String) throws { try expectAttributions(marked, rule: .accordingTo, kind: .indirect) }

    @Test(
        "somebody's words are that person's",
        arguments: [
            "In ⟨Ada Moss⟩’s words, ⟦“the harbour is finished.”⟧",
            "In the words of ⟨Ada Moss⟩, ⟦“the harbour is finished.”⟧",
            "It was, in ⟨her⟩ words, ⟦“finished.”⟧", "⟦“The harbour is finished,”⟧ in the words of ⟨Ada Moss⟩.",
        ])
    func inWords(marked: String) throws { try expectAttributions(marked, rule: .accordingTo, kind: .direct) }

    @Test(
        "words that accord with no speaker attribute nothing",
        arguments: [
            "The work went according to.", "In other words, the harbour is old.", "The words “old” and “new” rhyme.",
        ])
    func negative(text: String) throws { try expectAttributions(text) }
}
