import NewsModel
import Testing

@testable import ReadingPage

@Suite struct SpeechIndexTests {
    private func attribution(_ kind: Attribution.Kind, _ ranges: [TextRange], by speaker: Int? = nil) -> Attribution {
        Attribution(
            kind: kind, content: ranges, speaker: speaker.map { Speaker.ID(rawValue: $0) }, confidence: 1,
            rule: .nearest)
    }

    private func index(_ attributions: [Attribution], speakers: Int = 0, text: String = "0123456789") -> SpeechIndex {
        let made = (0..<speakers).map { Speaker(id: Speaker.ID(rawValue: $0), name: "Speaker \($0)") }
        return SpeechIndex(
            SpeechAnalysis(attributions: attributions, speakers: made), bytes: Array(text.utf8))
    }

    /// A letter a byte: the attribution that colours it, "." where none does.
    private func colors(_ index: SpeechIndex) -> String {
        String((0..<10).map { index.attribution(at: $0).map { Character("\($0)") } ?? "." })
    }

    @Test("a quotation lies over reported speech, and what is inside over what is around")
    func overlaps() {
        #expect(
            colors(index([attribution(.indirect, [TextRange(0, 8)]), attribution(.direct, [TextRange(2, 4)])]))
                == "00110000..")
        #expect(
            colors(index([attribution(.direct, [TextRange(0, 8)]), attribution(.mixed, [TextRange(5, 10)])]))
                == "0000011111")
        #expect(colors(index([attribution(.direct, [TextRange(1, 3), TextRange(6, 8)])])) == ".00...00..")
    }

    @Test("attitudes colour nothing, are not gone to, and give nobody a voice who states nothing")
    func attitudes() {
        var wish = attribution(.mixed, [TextRange(5, 9)], by: 0)
        wish.manner = .attitude
        let index = index([attribution(.direct, [TextRange(1, 3)], by: 1), wish], speakers: 2)
        #expect(colors(index) == ".00.......")
        #expect(index.quotations == [0])
        #expect(index.voices.map(\.name) == ["Speaker 1"])
        #expect(index.number(of: 0) == 0)
    }

    @Test("ranges outside the text colour what is inside it; empty ones nothing")
    func hostileRanges() {
        let hostile = [
            attribution(.direct, []), attribution(.direct, [TextRange(-4, 2)]), attribution(.direct, [TextRange(5, 5)]),
            attribution(.direct, [TextRange(8, .max)]),
        ]
        #expect(colors(index(hostile)) == "00......22")
    }

    @Test("voices are in the order of words said; the unknown voice is last, and an unheard-of speaker unknown")
    func voices() {
        let text = "a bb cc dd ee"
        let made = index(
            [
                attribution(.direct, [TextRange(0, 1)], by: 0), attribution(.direct, [TextRange(2, 7)], by: 2),
                attribution(.indirect, [TextRange(0, 13)], by: 1), attribution(.mixed, [TextRange(8, 13)], by: 77),
            ], speakers: 3, text: text)
        #expect(made.voices.map(\.name) == ["Speaker 2", "Speaker 0", "Speaker 1", "unknown"])
        #expect(made.voices.map(\.words) == [2, 1, 0, 2])
        #expect(made.voices.map(\.quotes) == [[1], [0], [], [2]])
        #expect(made.quotations.count == 3)
    }

    @Test(
        "a name is two letters where there is no room for it",
        arguments: [
            ("Bashar al-Assad", "BA"), ("Moss", "M"), ("the “old” mayor", "TM"), ("", "?"), ("習近平", "習"), ("3M", "M"),
        ])
    func initials(_ name: String, _ expected: String) {
        #expect(Voice(speaker: Speaker(id: Speaker.ID(rawValue: 0), name: name)).initials == expected)
    }
}
