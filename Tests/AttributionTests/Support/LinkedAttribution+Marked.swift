import NewsModel
import Testing

@testable import Attribution

extension LinkedAttribution {
    /// The attribution whose parts are marked in a text, which has no more than one range of each.
    init(_ marked: MarkedText, in staged: StagedText) throws {
        func tokens(_ part: MarkedText.Part) -> [Range<Int>] {
            marked.marks.filter { $0.part == part }.map { staged.tokens(in: $0.range) }
        }
        self.init(
            content: [try #require(tokens(.content).first)],
            source: tokens(.source).first.flatMap { SourceReader(named: staged.named).source($0) },
            cue: tokens(.cue).first, rule: .learnt, lastSentence: 0)
    }
}

/// Expects the attribution that is marked in a text to have a modality.
func expectModality(_ modality: Modality, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected = try MarkedText(marked)
    let staged = StagedText(expected.plain)
    let found = ModalityReader(named: staged.named).modality(of: try LinkedAttribution(expected, in: staged))
    #expect(found == modality, "\(marked)", sourceLocation: sourceLocation)
}
