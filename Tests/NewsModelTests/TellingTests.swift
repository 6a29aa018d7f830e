import NewsModel
import Testing

@Suite("A quote with its verb")
struct TellingTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let cue: String?
        var modality = Modality.asserted
        var manner = Manner.statement
        var kind = Attribution.Kind.direct
        var confidence = 0.9
        let introduction: String
        var testDescription: String { introduction }
    }

    @Test(
        "the cue stands behind the name, and what it does not tell in parentheses",
        arguments: [
            Sample(cue: "said", introduction: "Ada Moss said"),
            Sample(cue: "denied", modality: .denied, introduction: "Ada Moss denied"),
            Sample(cue: "said", modality: .denied, introduction: "Ada Moss said (denied)"),
            Sample(cue: "would not\n confirm", modality: .refused, introduction: "Ada Moss would not confirm"),
            Sample(cue: "according to", introduction: "According to Ada Moss"),
            Sample(cue: "adding", introduction: "Ada Moss, adding"),
            Sample(cue: "declared:", introduction: "Ada Moss declared"),
            Sample(cue: ":", introduction: "Ada Moss"), Sample(cue: nil, introduction: "Ada Moss"),
            Sample(cue: nil, kind: .indirect, introduction: "Ada Moss, as reported"),
            Sample(cue: nil, modality: .denied, manner: .attitude, introduction: "Ada Moss (denied), as an attitude"),
            Sample(cue: "said", confidence: 0.49, introduction: "Ada Moss? said"),
        ])
    func introduction(sample: Sample) {
        let attribution = Attribution(
            kind: sample.kind, content: [TextRange(0, 1)], modality: sample.modality, manner: sample.manner,
            speaker: Speaker.ID(rawValue: 0), confidence: sample.confidence, rule: .learnt)
        #expect(attribution.introduction(name: "Ada Moss", cue: sample.cue) == sample.introduction)
    }

    @Test(
        "words go on behind a space where only their tag stands between, and behind an ellipsis where more does",
        arguments: [
            (["“No,”", "“not in March.”"], "“No,” “not in March.”"),
            (["“No,”", "“we”"], "“No,” … “we”"),
            (["“we”", "“One.”"], "“we” “One.”"),
        ])
    func words(pieces: [String], joined: String) {
        let text = "“No,” said Moss, “not in March.” Later it rained, and “we”\n\n“One.”"
        func range(_ piece: String) -> TextRange {
            let bytes = Array(text.utf8).firstRange(of: Array(piece.utf8)) ?? 0..<0
            return TextRange(bytes.lowerBound, bytes.upperBound)
        }
        let attribution = Attribution(
            kind: .direct, content: pieces.map(range), source: [range("Moss")], cue: [range("said")], confidence: 1,
            rule: .learnt)
        #expect(attribution.words(in: text) == joined)
    }
}
