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
            Voices("A crane driver stopped at the gate. “I saw nothing,” he said.", "crane driver"),
        ])
    func voices(voices: Voices) throws {
        let analysis = try LearntEngine.engine.get().analyze(voices.text)
        #expect(analysis.voices == voices.speakers)
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
