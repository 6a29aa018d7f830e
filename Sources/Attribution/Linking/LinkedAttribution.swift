import NewsModel

/// An attribution in tokens, before its speaker is known.
struct LinkedAttribution: Sendable {
    /// In text order.
    var content: [Range<Int>]
    var source: SourcePhrase?
    var cue: Range<Int>?
    var rule: AttributionRule
    /// The sentence it was last extended in.
    var lastSentence: Int
    var modality: Modality = .asserted
    var manner: Manner = .statement
    /// How sure the learnt stages are, from 0 to 1, not calibrated; nil for what the rules found.
    var certainty: Float?

    /// The content's first token.
    fileprivate var start: Int { content.first?.lowerBound ?? 0 }

    /// The content but for some tokens.
    func content(without tokens: Range<Int>) -> [Range<Int>] {
        content.flatMap { range in
            [range.clamped(to: 0..<tokens.lowerBound), range.clamped(to: tokens.upperBound..<Int.max)]
                .filter { !$0.isEmpty }
        }
    }

    /// The same with its content in text order, and ranges that share tokens made one.
    func withoutOverlaps() -> LinkedAttribution {
        guard content.count > 1 else { return self }
        var joined: [Range<Int>] = []
        for range in content.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound < last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        var attribution = self
        attribution.content = joined
        return attribution
    }
}

extension [LinkedAttribution] {
    /// By where their content begins; no attribution's ranges share tokens.
    func inTextOrder() -> [LinkedAttribution] {
        map { $0.withoutOverlaps() }.sorted { $0.start < $1.start }
    }
}
