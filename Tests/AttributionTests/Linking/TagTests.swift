import Testing

/// Cue and source behind or amid a quotation.
@Suite("Tags")
struct TagTests {
    @Test(
        "the source stands behind the verb",
        arguments: [
            "⟦“No,”⟧ ⟪said⟫ ⟨Ada Moss⟩.", "⟦\"No,\"⟧ ⟪said⟫ ⟨Ada Moss⟩.", "⟦‘No,’⟧ ⟪said⟫ ⟨Ada Moss⟩.",
            "⟦“No”⟧, ⟪said⟫ ⟨Ada Moss⟩.", "⟦«No»⟧, ⟪said⟫ ⟨Ada Moss⟩.", "⟦„No“⟧, ⟪said⟫ ⟨Ada Moss⟩.",
            "⟦“It is closed!”⟧ ⟪shouted⟫ ⟨a dock worker⟩.", "⟦“Is it closed?”⟧ ⟪asked⟫ ⟨she⟩.",
            "⟦“We never close,”⟧ ⟪said⟫ ⟨the mayor of Port Ellery⟩ on Monday.",
            "⟦“We never close,”⟧ ⟪said⟫ ⟨a spokeswoman for the council⟩, who asked not to be named.",
            "⟦“We never close,”⟧ ⟪said⟫ ⟨Ada Moss⟩, 42, of Port Ellery.",
            "⟦“We never close,”⟧ ⟪said⟫ ⟨Sen. Ada Moss⟩ (R-Ohio).",
            "⟦“I told him ‘no’ twice,”⟧ ⟪said⟫ ⟨Ada Moss⟩.",
        ])
    func verbThenSource(marked: String) throws { try expectAttributions(marked, rule: .verbThenSource, kind: .direct) }

    @Test(
        "the source stands before the verb",
        arguments: [
            "⟦“No,”⟧ ⟨Ada Moss⟩ ⟪said⟫.", "⟦“No,”⟧ ⟨she⟩ ⟪said⟫.", "⟦“Is it closed?”⟧ ⟨Ada Moss⟩ ⟪asked⟫.",
            "⟦“We never close,”⟧ ⟨Ada Moss⟩, the mayor, ⟪said⟫.",
            "⟦“We never close,”⟧ ⟨Ada Moss⟩, who runs the harbour, ⟪told⟫ the Gazette.",
            "⟦“We never close,”⟧ ⟨she⟩ ⟪told⟫ me over the phone from Port Ellery.",
            "⟦“It’s ‘over,’”⟧ ⟨Ada Moss⟩ ⟪said⟫.", "⟦“No,”⟧ ⟨the mayor⟩ later ⟪added⟫.",
            "⟦“No”⟧, ⟨Ada Moss⟩ ⟪said⟫.", "⟦「我们不关门。」⟧⟨王小明⟩ ⟪said⟫.",
        ])
    func sourceThenVerb(marked: String) throws { try expectAttributions(marked, rule: .sourceThenVerb, kind: .direct) }

    @Test(
        "a quotation that is split by its tag has two ranges",
        arguments: [
            "⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩, ⟦1:“and we never will.”⟧",
            "⟦1:“No,”⟧ ⟨1:she⟩ ⟪1:said⟫, ⟦1:“never,”⟧ and left.",
            "⟦1:“We never close,”⟧ ⟨1:she⟩ ⟪1:said⟫. ⟦1:“We never will.”⟧",
            "⟦1:“We never close,”⟧ ⟨1:she⟩ ⟪1:said⟫, smiling. ⟦1:“We never will.”⟧",
        ])
    func split(marked: String) throws { try expectAttributions(marked, kind: .direct) }

    @Test("several quotations in one breath are one content")
    func distant() throws {
        try expectAttributions(
            "⟦The harbour is “finished,” “over” and “dead,”⟧ ⟨Ada Moss⟩ ⟪said⟫.", rule: .sourceThenVerb, kind: .mixed)
    }

    @Test("each of two tags has its own quotation")
    func two() throws {
        try expectAttributions(
            "⟦1:“Never,”⟧ ⟪1:said⟫ ⟨1:Moss⟩. ⟦2:“Always,”⟧ ⟪2:said⟫ ⟨2:Holt⟩.", rule: .verbThenSource)
        try expectAttributions("⟨1:He⟩ ⟪1:said⟫ ⟦1:“never”⟧ and ⟨2:she⟩ ⟪2:said⟫ ⟦2:“always.”⟧")
    }

    @Test(
        "a verb that says something else behind a quotation is no tag",
        arguments: ["The “smart” ticket costs four pounds.", "The word “harbour” comes from the north."])
    func negative(text: String) throws { try expectAttributions(text) }
}
