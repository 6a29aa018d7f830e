import NewsModel
import Testing

@testable import Attribution

/// Speakers as the shipped model tells them.
@Suite("Learnt speakers")
struct LearntSpeakerTests {
    @Test(
        "whoever is meant is found among all who may be",
        arguments: [
            Voices(
                "Ada Moss met Ben Holt at the harbour on Monday. “We never close,” she said. He shook his head. “You closed in March,” he said.",
                "Ada Moss", "Ben Holt"),
            Voices(
                "The mayor of Lund, Ida Berg, spoke first. “The quay is safe,” the mayor said.", "Ida Berg"),
            Voices(
                "“The quay is safe,” said Ida Berg. Her lawyers said: “It is not.”", "Ida Berg", "Ida Berg’s lawyers"),
            Voices("The Suvian Ambassador to Norland, Amar Hijas, said that “hunger looms”.", "Amar Hijas"),
            Voices(
                "The panel released a fact-finding report on the floods. “Nobody was warned,” the report said.",
                "panel", "fact-finding report on the floods"),
            Voices("A crane driver stopped at the gate. “I saw nothing,” he said.", "crane driver"),
        ])
    func voices(voices: Voices) throws {
        let analysis = try LearntEngine.engine.get().analyze(voices.text)
        #expect(analysis.voices == voices.speakers)
    }

    @Test("a turn is its label's, whoever spoke before and whoever it quotes")
    func turns() throws {
        let text = """
            CHAIR: Dr. Benhadi, when did you first see the report?

            DR. BENHADI: In March. A colleague told me, “Read page nine of the report,” and I did.

            AUDIENCE MEMBER: Why was the ward closed?

            CHAIR: Let me ask that.

            DR. BENHADI: The roof leaked.
            """
        let analysis = try LearntEngine.engine.get().analyze(text)
        let turns = analysis.attributions.filter { $0.rule == .transcript }
        let names = turns.map { turn in turn.speaker.flatMap { analysis.speaker($0)?.name } }
        #expect(names == ["CHAIR", "Benhadi", "AUDIENCE MEMBER", "CHAIR", "Benhadi"])
        #expect(turns[1].content.map { text.text(in: $0) }.first?.hasPrefix("In March.") == true)
        #expect(analysis.attributions.contains { $0.source.map { text.text(in: $0) } == ["A colleague"] })
    }

    @Test("the one who holds a label's office is who speaks behind it")
    func officeInLabel() throws {
        let analysis = try LearntEngine.engine.get().analyze(
            """
            Ida Berg, the mayor of Lund, met the residents on Monday.

            MAYOR: Who has a question?

            RESIDENT: When will the quay be safe?

            MAYOR: In May.
            """)
        #expect(analysis.voices == ["Ida Berg", "RESIDENT", "Ida Berg"])
    }

    @Test(
        "a text of nothing but pronouns, roles and owners comes back",
        arguments: [
            "“No,” he said.\n\n", "Its council met. ", "It said it was its own. ", "A his friend said so. ",
            "“Never,” her lawyers said. ", "the report said that the report said ",
            "She told Ada Moss that the mayor said so. ",
            "his its her their ", "“a?” ", "Men’s ", "Moss (MO) ", "advocates said ", "Ada and Moss of the Moss ", "(",
        ])
    func repeated(piece: String) throws {
        let text = Array(String(repeating: piece, count: (1 << 15) / piece.utf8.count).utf8)
        expectSound(try LearntEngine.engine.get().analyze(text), of: text)
    }
}
