import NewsModel
import Testing

/// Tests of what the other tests rely on.
@Suite("Marked text")
struct MarkedTextTests {
    @Test("marks are stripped and become ranges in bytes")
    func reading() throws {
        let text = try MarkedText("é ⟦“No,”⟧ ⟪said⟫ ⟨Ada⟩.")
        #expect(text.plain == "é “No,” said Ada.")
        #expect(
            text.marks == [
                .init(part: .content, number: 1, range: TextRange(3, 12)),
                .init(part: .cue, number: 1, range: TextRange(13, 17)),
                .init(part: .source, number: 1, range: TextRange(18, 21)),
            ])
    }

    @Test(
        "a text is written as it was read",
        arguments: [
            "nothing", "⟦all⟧", "⟦1:a⟧⟦2:b⟧", "⟦1:one⟧ ⟨1:he⟩ ⟦1:two⟧ ⟦2:three⟧", "⟦a ⟨b⟩⟧", "⟦⟨b⟩ c⟧", "日⟦本⟧",
        ])
    func writing(marked: String) throws {
        #expect(try MarkedText(marked).description == marked)
    }

    @Test(
        "marks that do not pair are refused",
        arguments: [
            ("⟦a", MarkedText.Malformed.unclosed(.content)), ("a⟩", .unopened(.source)), ("⟪⟫", .empty(.cue)),
            ("⟦a⟨b⟧⟩", .unopened(.content)),
        ])
    func pairing(marked: String, problem: MarkedText.Malformed) {
        #expect(throws: problem) { try MarkedText(marked) }
    }

    @Test(
        "a wrong or missing mark makes another text",
        arguments: [
            "⟦“No,”⟧ ⟪said⟫ Ada ⟨Moss⟩.", "⟦“No,⟧” ⟪said⟫ ⟨Ada Moss⟩.", "⟦“No,”⟧ said ⟨Ada Moss⟩.",
            "“No,” said Ada Moss.",
            "⟦“No,”⟧ ⟪said⟫ ⟨Ada Moss⟩ ⟦2:there⟧.",
        ])
    func failing(marked: String) throws {
        let expected = try MarkedText(marked)
        let found = MarkedText(SpeechAnalysis(of: expected.plain).attributions, in: expected.plain)
        #expect(found != expected)
    }
}
