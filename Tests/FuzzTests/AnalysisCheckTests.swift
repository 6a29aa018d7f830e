import NewsModel
import Testing

@testable import quoth_fuzz

@Suite("Checking analyses")
struct AnalysisCheckTests {
    private static let text = Array("“Nö,” said Ada.".utf8)

    private static func attribution(
        _ content: [TextRange], source: [TextRange] = [], speaker: Int? = nil, confidence: Double = 0.5
    ) -> Attribution {
        Attribution(
            kind: .direct, content: content, source: source, speaker: speaker.map { Speaker.ID(rawValue: $0) },
            confidence: confidence, rule: .none)
    }

    private static func speaker(_ id: Int, _ name: String) -> Speaker {
        Speaker(id: Speaker.ID(rawValue: id), name: name)
    }

    @Test("a sound analysis gives no complaint")
    func sound() {
        let analysis = SpeechAnalysis(
            attributions: [Self.attribution([TextRange(0, 10)], source: [TextRange(16, 19)], speaker: 0)],
            speakers: [Self.speaker(0, "Ada")])
        #expect(AnalysisCheck(of: Self.text).complaints(about: analysis) == [])
    }

    @Test(
        "each broken promise is told",
        arguments: [
            (.inside, [attribution([TextRange(0, 99)])], []),
            (.inside, [attribution([TextRange(4, 4)])], []),
            (.boundaries, [attribution([TextRange(1, 3)])], []),
            (.boundaries, [attribution([TextRange(0, 5)])], []),
            (.order, [attribution([TextRange(0, 7), TextRange(6, 12)])], []),
            (.order, [attribution([TextRange(6, 10), TextRange(0, 3)])], []),
            (.content, [attribution([])], []),
            (.sorted, [attribution([TextRange(6, 10)]), attribution([TextRange(0, 3)])], []),
            (.confidence, [attribution([TextRange(0, 3)], confidence: 1.5)], []),
            (.confidence, [attribution([TextRange(0, 3)], confidence: .nan)], []),
            (.speakers, [attribution([TextRange(0, 3)], speaker: 0)], []),
            (.numbering, [], [speaker(1, "Ada")]),
            (.names, [], [speaker(0, "")]),
            (
                .firstQuotation,
                [attribution([TextRange(0, 3)], speaker: 1), attribution([TextRange(6, 10)], speaker: 0)],
                [speaker(0, "Ada"), speaker(1, "Per")]
            ),
        ] as [(Complaint.Promise, [Attribution], [Speaker])])
    func broken(promise: Complaint.Promise, attributions: [Attribution], speakers: [Speaker]) {
        let analysis = SpeechAnalysis(attributions: attributions, speakers: speakers)
        #expect(AnalysisCheck(of: Self.text).complaints(about: analysis).map(\.promise) == [promise])
    }

    @Test("bytes that are no text have no characters to cut apart")
    func invalid() {
        let analysis = SpeechAnalysis(attributions: [Self.attribution([TextRange(0, 1)])])
        #expect(AnalysisCheck(of: [0xC3, 0xB6]).complaints(about: analysis).map(\.promise) == [.boundaries])
        #expect(AnalysisCheck(of: [0xFF, 0x80]).complaints(about: analysis) == [])
    }

    @Test("paragraphs that overlap, lie outside or cut a character apart are told")
    func paragraphs() {
        let text = Array("Nö\n\nJa".utf8)
        #expect(DraftCheck.complaints(about: [TextRange(0, 3), TextRange(5, 7)], of: text) == [])
        #expect(
            DraftCheck.complaints(about: [TextRange(0, 6), TextRange(5, 7)], of: text).map(\.promise) == [.paragraphs])
        #expect(DraftCheck.complaints(about: [TextRange(0, 8)], of: text).map(\.promise) == [.paragraphs])
        #expect(DraftCheck.complaints(about: [TextRange(0, 2)], of: text).map(\.promise) == [.boundaries])
    }

    @Test("time may grow with the text, and no faster")
    func time() {
        let limit = TimeLimit(base: 0.1, perByte: 1e-6)
        #expect(limit.complaint(seconds: 1.0, byteCount: 1_000_000) == nil)
        #expect(limit.complaint(seconds: 1.2, byteCount: 1_000_000)?.promise == .time)
        #expect(limit.complaint(seconds: 0.2, byteCount: 10) != nil)
    }
}
