import Testing

/// Cue and source before a quotation.
@Suite("Introductions")
struct IntroductionTests {
    @Test(
        "a colon or a comma behind a verb of saying introduces a quotation",
        arguments: [
            "⟨Ada Moss⟩ ⟪said⟫: ⟦“We never close.”⟧", "⟨Ada Moss⟩ ⟪said⟫, ⟦“We never close.”⟧ Then she left.",
            "⟨Ada Moss⟩ ⟪told⟫ reporters, ⟦“We never close.”⟧", "⟨Ada Moss⟩, 42, ⟪said⟫: ⟦“We never close.”⟧",
            "⟨Ada Moss⟩, who runs the harbour, ⟪said⟫: ⟦“We never close.”⟧",
            "⟨Ada Moss⟩ had this to ⟪say⟫: ⟦“We never close our doors.”⟧",
        ])
    func introduced(marked: String) throws { try expectAttributions(marked, rule: .introduced, kind: .direct) }

    @Test(
        "a paragraph that ends in a colon introduces the quotation that follows",
        arguments: [
            "⟨1:Ada Moss⟩ ⟪1:told⟫ the council:\n\n⟦1:“We never close our doors.”⟧\n\n⟦1:“We never will.”⟧",
            "⟨Ada Moss⟩ put it this way⟪:⟫\n\n⟦“We never close our doors.”⟧",
        ])
    func overParagraphs(marked: String) throws { try expectAttributions(marked, rule: .introduced, kind: .direct) }

    @Test(
        "a clause behind the verb is content as far as it reaches",
        arguments: [
            "⟨Ada Moss⟩ ⟪said⟫ ⟦that the harbour was “finished” and would close⟧.",
            "⟨Ada Moss⟩ ⟪said⟫ ⟦she would “never” close the harbour⟧.",
            "⟨Ada Moss⟩ ⟪called⟫ ⟦the plan “a disgrace.”⟧",
            "⟨Ben Holt⟩ ⟪accused⟫ ⟦the council of “stealing the harbour.”⟧",
            "⟨A report⟩ ⟪said⟫ ⟦the harbour was “finished.”⟧",
            "⟨The New York Times⟩ ⟪reported⟫ ⟦that the harbour was “finished.”⟧",
        ])
    func clause(marked: String) throws { try expectAttributions(marked, rule: .clause, kind: .mixed) }

    @Test(
        "a relative clause and a second verb have content of their own",
        arguments: [
            "Ben Holt, ⟨who⟩ ⟪said⟫ ⟦“yes,”⟧ left the hall.",
            "⟦1:“We never close,”⟧ ⟨1:⟨2:Moss⟩⟩ ⟪1:said⟫, ⟪2:adding⟫ ⟦2:that it was “too late.”⟧",
            "⟨Marchers⟩ ⟪chanted⟫ ⟦“Save the harbour!”⟧",
            "⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩, ⟨2:who⟩ ⟪2:called⟫ ⟦2:the plan “a disgrace.”⟧",
            "⟨1:Moss⟩ ⟪1:said⟫ ⟦1:“it is over,”⟧ while ⟨2:Holt⟩ ⟪2:called⟫ ⟦2:it “a start.”⟧",
            "⟪Adding⟫ ⟦that it was “too late,”⟧ ⟨Ada Moss⟩ left.",
            "⟦1:The council⟧, ⟨1:Ben Holt⟩ ⟪1:said⟫, ⟦1:had “stolen the harbour.”⟧",
        ])
    func others(marked: String) throws { try expectAttributions(marked, rule: .clause) }

    @Test(
        "quoted words that nobody says are not attributed",
        arguments: [
            "The so-called “reform” failed.",
            "He won the “Golden Anchor” award.",
            "The play “An Enemy of the People” opens on Friday.", "The group, known as “The Owls,” met on Monday.",
            "Moss has many friends. The “smart set” loves her.", "Moss’s slogan, “Make the Harbour Great,” is old.",
            "The “smart” ticket costs four pounds.", "She lives in the “House of Cards” now.", "“No.”",
        ])
    func rejected(text: String) throws { try expectAttributions(text) }
}
