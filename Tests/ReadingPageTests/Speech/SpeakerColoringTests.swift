import Testing

@testable import ReadingPage

@Suite struct SpeakerColoringTests {
    @Test(
        "a speaker has the same colour in every article, by whichever part of the name",
        arguments: [("Bashar al-Assad", "Assad"), ("John Kerry", "Kerry"), ("JOHN KERRY", "kerry")])
    func stable(name: String, other: String) {
        #expect(SpeakerColoring.preferred(for: name) == SpeakerColoring.preferred(for: other))
        #expect(SpeakerColoring.colors(for: [name]) == [SpeakerColoring.preferred(for: other)])
    }

    @Test("no two of eight have the same; where two want one, the more talkative has it")
    func distinct() {
        let names = (0..<24).map { "Speaker \($0)" }
        let colors = SpeakerColoring.colors(for: names)
        #expect(Set(colors.prefix(8)).count == 8 && Set(colors).count == 24)
        #expect(colors[0] == SpeakerColoring.preferred(for: names[0]))
        #expect(colors[8] == 8 + SpeakerColoring.preferred(for: names[8]))
    }

    @Test("names spread over all colours")
    func spread() {
        let wanted = (0..<400).map { SpeakerColoring.preferred(for: "Name\($0)") }
        for color in 0..<8 { #expect(wanted.count { $0 == color } > 20) }
    }
}
