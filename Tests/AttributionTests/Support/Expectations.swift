import NewsModel
import Testing

@testable import Attribution

/// Expects the engine to find in the text what is marked there, and nothing else.
func expectAttributions(
    _ marked: String, rule: AttributionRule? = nil, kind: Attribution.Kind? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let expected = try MarkedText(marked)
    let attributions = AttributionEngine().analyze(expected.plain).attributions
    let found = MarkedText(attributions, in: expected.plain)
    #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
    if let rule { #expect(attributions.map(\.rule).contains(rule), "\(found)", sourceLocation: sourceLocation) }
    if let kind {
        #expect(attributions.allSatisfy { $0.kind == kind }, "\(found)", sourceLocation: sourceLocation)
    }
}

/// A text, and who speaks in each of its quotations, in text order; nil where that is not known.
struct Voices: CustomTestStringConvertible {
    let text: String
    let speakers: [String?]

    init(_ text: String, _ speakers: String?...) {
        self.text = text
        self.speakers = speakers
    }

    var testDescription: String { text }
}

extension SpeechAnalysis {
    /// What the engine finds in `text`.
    init(of text: String) { self = AttributionEngine().analyze(text) }

    /// Who speaks in each attribution.
    var voices: [String?] { attributions.map { speaker($0.speaker)?.name } }

    /// The speaker of this name.
    func speaker(named name: String) -> Speaker? { speakers.first { $0.name == name } }
}

/// Expects each attribution in a text to have its speaker.
func expectVoices(_ voices: Voices, sourceLocation: SourceLocation = #_sourceLocation) {
    let analysis = SpeechAnalysis(of: voices.text)
    #expect(
        analysis.voices == voices.speakers, "\(MarkedText(analysis.attributions, in: voices.text))",
        sourceLocation: sourceLocation)
}
