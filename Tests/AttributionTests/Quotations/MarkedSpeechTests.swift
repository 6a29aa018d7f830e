import NewsModel
import PlainText
import Testing

@testable import Attribution

@Suite("Texts in other languages")
struct MarkedSpeechTests {
    @Test(
        "quotations are found by their marks, and nobody is guessed",
        arguments: [
            (
                "Die Bürgermeisterin war dagegen. „Wir werden den Hafen nicht verkaufen“, sagte Ada Moss. Sie nannte das „Unsinn“.",
                ["„Wir werden den Hafen nicht verkaufen“"]
            ),
            (
                "Le conseil a voté et la maire est dans la salle. « Nous ne vendrons pas le port », a dit Ada Moss.",
                ["« Nous ne vendrons pas le port »"]
            ),
            (
                "La alcaldesa no quiso que se vendiera el puerto. “¡Nunca!”, dijo Ada Moss por la tarde en la plaza de la ciudad.",
                ["“¡Nunca!”"]
            ),
            (
                "Die Bürgermeisterin war am Montag nicht da. Der Rat sagte: „Nein“. Die „Hafensteuer“, die es seit Jahren gibt, bleibt.",
                ["„Nein“"]
            ),
            (
                "Das Wasser stand am Montag in allen Häusern der Stadt. »Es ist vorbei«, sagte ein Fischer.",
                ["»Es ist vorbei«"]
            ),
            ("市长星期一说：“我们永远不会出售这个港口的一部分。”", ["“我们永远不会出售这个港口的一部分。”"]),
            ("市長は「港は決して売らないと約束します」と述べた。", ["「港は決して売らないと約束します」"]),
        ])
    func marks(text: String, quotations: [String]) {
        let analysis = AttributionEngine().analyze(text)
        #expect(analysis.attributions.flatMap(\.content).map { text.text(in: $0) } == quotations)
        #expect(analysis.speakers.isEmpty)
        #expect(analysis.attributions.allSatisfy { $0.source.isEmpty })
        #expect(analysis.attributions.allSatisfy { $0.kind == .direct })
        #expect(analysis.attributions.allSatisfy { $0.speaker == nil })
    }

    @Test("a quotation that goes on in the next paragraph is one")
    func paragraphs() {
        let text = """
            Die Bürgermeisterin sprach am Montag zu den Leuten in der Stadt und sagte, was sie über den Verkauf dachte:

            „Wir werden den Hafen nicht verkaufen.

            „Das ist nicht, was die Stadt will.“
            """
        #expect(AttributionEngine().analyze(text).attributions.map(\.content.count) == [2])
    }
}
