import NewsModel
import Testing

@testable import PlainText

@Suite("Turns of transcripts and interviews")
struct TurnLabelTests {
    /// The beginnings of the paragraphs that are turns.
    private func turns(_ paragraphs: [String]) -> [String] {
        let text = paragraphs.joined(separator: "\n\n")
        let utf8 = Array(text.utf8)
        return ArticleLayout(utf8).paragraphs.filter { $0.kind == .turn }.map {
            String(text.text(in: $0.range).prefix { $0 != " " })
        }
    }

    @Test(
        "paragraphs with recurring labels are turns",
        arguments: [
            ["A talk.", "MOSS: We never close.", "HOLT: You did.", "MOSS: That was the snow."],
            ["A talk.", "Q: Do you close?", "A: No.", "Q: Never?", "A: Never."],
            ["A talk.", "((Ada)) We never close.", "((WN)) You did.", "((Ada)) That was the snow."],
            ["A talk.", "MOSS (voice-over): We never close.", "HOLT: You did.", "MOSS: That was the snow."],
            ["A talk.", "ADA-MOSS, HOST: We never close.", "HOLT: You did.", "HOLT: That was the snow."],
            [
                "A talk.", "“Moss: We never close.”", "“Holt: You did.”", "“Moss: That was the snow.”",
                "“Holt: It was not.”",
            ],
        ])
    func labels(paragraphs: [String]) {
        #expect(turns(paragraphs).count == paragraphs.count - 1, "\(turns(paragraphs))")
    }

    @Test("the turns behind a full name may shorten it")
    func shortened() {
        let paragraphs = [
            "A talk.", "Ada Moss: We never close.", "Ben Holt: You did.", "Moss: The snow.", "Moss: Yes.",
        ]
        #expect(turns(paragraphs) == ["Ada", "Moss:", "Moss:"])
    }

    @Test(
        "what is no speech is no turn",
        arguments: [
            ["The fair.", "Image: Jan Reyes.", "Image: Jan Reyes.", "Image: Jan Reyes."],
            ["The match.", "Goals: Reyes 3, Holt 20.", "Referee: Moss.", "Goals: Reyes.", "Referee: Holt."],
            ["The count.", "Ada Moss: 1,769.", "Ben Holt: 1,501.", "Ada Moss: 547.", "Ben Holt: 46."],
            ["A report.", "Moss: the mayor said so.", "There was one more thing: the harbour.", "It closed."],
        ])
    func noTurns(paragraphs: [String]) { #expect(turns(paragraphs).isEmpty) }

    @Test("a headline before a transcript stays a headline")
    func headline() {
        let text = "Mayor Moss: We Never Close\n\nMOSS: We never do.\n\nHOLT: You did.\n\nMOSS: That was the snow."
        let layout = ArticleLayout(Array(text.utf8))
        #expect(layout.paragraphs.map(\.kind) == [.headline, .turn, .turn, .turn])
        #expect(layout.title == "Mayor Moss: We Never Close")
    }
}
