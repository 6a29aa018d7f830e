import NewsModel
import Testing

/// Expects every range of an analysis to lie in the text it was made from, cut no character apart, and stand in order.
func expectSound(
    _ analysis: SpeechAnalysis, of utf8: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) {
    let isValid = String(validating: utf8, as: UTF8.self) != nil
    /// Whether no character lies across the place.
    func isBoundary(_ place: Int) -> Bool { place == utf8.count || utf8[place] & 0xC0 != 0x80 }
    func isSound(_ range: TextRange) -> Bool {
        range.start >= 0 && range.end <= utf8.count && !range.isEmpty
            && (!isValid || isBoundary(range.start) && isBoundary(range.end))
    }
    /// Whether ranges follow each other without sharing a byte.
    func isOrdered(_ ranges: [TextRange]) -> Bool { zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start } }
    let unsound = analysis.attributions.filter { attribution in
        let parts = [attribution.content, attribution.source, attribution.cue]
        return attribution.content.isEmpty || !parts.joined().allSatisfy(isSound) || !parts.allSatisfy(isOrdered)
            || !(0...1).contains(attribution.confidence)
            || attribution.speaker != nil && analysis.speaker(attribution.speaker) == nil
    }
    #expect(unsound.prefix(3).isEmpty, sourceLocation: sourceLocation)
    let starts = analysis.attributions.map(\.start)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, sourceLocation: sourceLocation)
    #expect(
        analysis.speakers.indices.allSatisfy { analysis.speakers[$0].id.rawValue == $0 }, sourceLocation: sourceLocation
    )
    #expect(analysis.speakers.allSatisfy { !$0.name.isEmpty }, sourceLocation: sourceLocation)
}
