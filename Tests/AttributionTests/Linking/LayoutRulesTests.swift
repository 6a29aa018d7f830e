import NewsModel
import Testing

@testable import Attribution

@Suite("Layout")
struct LayoutRulesTests {
    @Test("a transcript's labels are sources, and what follows them is content")
    func transcript() throws {
        try expectAttributions(
            """
            ⟨1:MOSS⟩⟪1::⟫ ⟦1:We never close.⟧

            ⟨2:HOLT⟩⟪2::⟫ ⟦2:You closed in March.⟧

            ⟨3:MOSS⟩⟪3::⟫ ⟦3:That was the snow.⟧

            ⟨4:HOLT⟩⟪4::⟫ ⟦4:It was not.⟧
            """, rule: .transcript, kind: .direct)
    }

    @Test("a label that comes once between others is a source too")
    func shortTranscript() throws {
        try expectAttributions(
            """
            ⟨1:MOSS⟩⟪1::⟫ ⟦1:We never close.⟧

            ⟨2:HOLT⟩⟪2::⟫ ⟦2:You closed in March.⟧

            ⟨3:MOSS⟩⟪3::⟫ ⟦3:That was the snow.⟧
            """, rule: .transcript, kind: .direct)
    }

    @Test("answers are a transcript’s turns, and questions are the author’s")
    func questions() throws {
        try expectAttributions(
            """
            Q: Will you close?

            ⟨1:A⟩⟪1::⟫ ⟦1:We never close.⟧

            Q: Never?

            ⟨2:A⟩⟪2::⟫ ⟦2:Never.⟧
            """, rule: .transcript, kind: .direct)
    }

    @Test("a stage direction is no part of a label")
    func stageDirections() throws {
        try expectAttributions(
            """
            ⟨1:MOSS⟩ (laughing)⟪1::⟫ ⟦1:We never close.⟧

            ⟨2:HOLT⟩⟪2::⟫ ⟦2:You closed in March.⟧

            ⟨3:MOSS⟩⟪3::⟫ ⟦3:That was the snow.⟧
            """, rule: .transcript, kind: .direct)
    }

    @Test("a paragraph without a label goes on with the turn before it where another turn follows")
    func longTurns() throws {
        let found = SpeechAnalysis(
            of: """
                MOSS: We never close.

                The snow was another matter.

                (Laughter)

                HOLT: You closed in March.

                Holt shut his book.

                MOSS: That was the snow.

                Nobody else came.
                """
        ).attributions
        #expect(found.map(\.content.count) == [2, 1, 1])
    }

    @Test("captions and results are no transcript")
    func captions() throws {
        try expectAttributions(
            """
            The match was played on Sunday.

            Image: Ada Moss

            Image: Ben Holt

            Goals: Holt, Moss

            Goals: Lund

            It rained all day.
            """)
    }

    @Test("a paragraph of quotations with a question among them is a talk, each a turn")
    func dialogue() throws {
        try expectAttributions(
            "⟦1:“Where were you?”⟧ ⟦2:“At the harbour.”⟧ [laughter] ⟦3:“All night long?”⟧", rule: .conversation,
            kind: .direct)
    }

    @Test("a paragraph of quotations without a question is no talk")
    func quotations() {
        let found = SpeechAnalysis(of: "Ada Moss said: “We never close.”\n\n“Not in March.” “Not in May.”").attributions
        #expect(!found.isEmpty)
        #expect(!found.map(\.rule).contains(.conversation))
    }

    @Test(
        "labels that come once are no transcript",
        arguments: [
            "Note: the harbour closes at nine.", "Where: the harbour.\n\nWhen: at nine.\n\nWho: nobody knows.",
        ])
    func noTranscript(text: String) throws { try expectAttributions(text) }

    @Test("a headline with a name and a colon says what that one said")
    func headline() throws {
        try expectAttributions(
            "⟨Moss⟩⟪:⟫ ⟦We Never Close⟧\n\nAda Moss runs the harbour. It is old.", rule: .headline, kind: .indirect)
    }

    @Test(
        "a headline whose first words name nobody in the text does not",
        arguments: [
            "Harbour: A History\n\nAda Moss runs the port. It is old.", "Vote on Harbour\n\nAda Moss runs the port.",
        ])
    func noHeadline(text: String) throws { try expectAttributions(text) }

    @Test("a block set off behind a verb of saying is a quotation")
    func blockQuote() throws {
        try expectAttributions(
            """
            Vote on Harbour

            ⟨Ada Moss⟩ ⟪declared:⟫

            ⟦We never close. We never will.⟧

            She left the hall.
            """, rule: .blockQuote, kind: .direct)
    }

    @Test("all indented paragraphs of a block belong to it")
    func indentedBlockQuote() throws {
        try expectAttributions(
            """
            Vote on Harbour

            ⟨1:Ada Moss⟩ ⟪1:declared:⟫

                ⟦1:We never close. We never will.⟧

                ⟦1:Nobody asked us to.⟧

            She left the hall.
            """, rule: .blockQuote, kind: .direct)
    }

    @Test(
        "a paragraph behind a colon that nobody speaks before is none",
        arguments: [
            "Vote on Harbour\n\nThe hall has three rooms:\n\nOne is for music. One is for dance.",
            "Vote on Harbour\n\nAda Moss declared war.\n\nIt was a long war.",
        ])
    func noBlockQuote(text: String) throws { try expectAttributions(text) }

    @Test(
        "a name behind a dash signs what stands before it",
        arguments: [
            "⟦We never close.⟧ — ⟨Ada Moss⟩ (@adamoss)", "⟦“The harbour is finished.”⟧ — ⟨Ada Moss⟩",
            "⟦We never close, not even at night.⟧ – ⟨Ada Moss⟩ (@adamoss) May 3",
        ])
    func signature(marked: String) throws { try expectAttributions(marked, rule: .signature, kind: .direct) }

    @Test(
        "a dash without a name behind it signs nothing",
        arguments: ["We never close — that is the rule (since May).", "We never close — not ever, says nobody."])
    func noSignature(text: String) throws { try expectAttributions(text) }
}
