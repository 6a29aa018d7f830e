import Testing

/// Quotations whose speaker stands in a sentence before them.
@Suite("Continuations")
struct ContinuationTests {
    @Test("quotations that follow in the paragraph go on with the one before")
    func sameParagraph() throws {
        try expectAttributions(
            "⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩. ⟦1:“We never will.”⟧ ⟦1:“Nobody asked us to.”⟧", kind: .direct
        )
    }

    @Test("a quotation left open goes on in the next paragraphs")
    func reopened() throws {
        try expectAttributions(
            """
            ⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩. ⟦1:“We open at dawn.⟧

            ⟦1:“We stay until the night.⟧

            ⟦1:“The harbour is all we have.”⟧

            Ben Holt left the hall.
            """, kind: .direct)
    }

    @Test("a paragraph that is all quotation goes on with the one before")
    func nextParagraph() throws {
        try expectAttributions(
            """
            ⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩.

            ⟦2:“We open at dawn,”⟧ ⟨2:she⟩ ⟪2:said⟫. ⟦2:“We stay.”⟧

            ⟦2:“The harbour is all we have.”⟧

            Ben Holt left the hall.
            """, kind: .direct)
    }

    @Test(
        "a quotation after a sentence about somebody is that one's",
        arguments: ["⟨Ada Moss⟩ was clear. ⟦“We never close our doors.”⟧"])
    func nearest(marked: String) throws { try expectAttributions(marked, rule: .nearest, kind: .direct) }

    @Test("a new tag ends the quotation before")
    func newTag() throws {
        try expectAttributions(
            """
            ⟦1:“We never close,”⟧ ⟪1:said⟫ ⟨1:Ada Moss⟩.

            ⟦2:“You closed in March,”⟧ ⟪2:said⟫ ⟨2:Ben Holt⟩.
            """, kind: .direct)
    }

    @Test("narration ends a run of quotations")
    func narration() {
        expectVoices(
            Voices(
                "“We never close,” said Ada Moss.\n\nIt rained all day.\n\n“The harbour is all we have.”", "Ada Moss",
                nil))
    }

    @Test("two who talk by turns go on by turns")
    func turns() {
        expectVoices(
            Voices(
                "“Do you close?” Ben Holt asked.\n\n“Never,” said Ada Moss.\n\n“Why not?”\n\n“Because we never did.”",
                "Ben Holt", "Ada Moss", "Ben Holt", "Ada Moss"))
    }
}
