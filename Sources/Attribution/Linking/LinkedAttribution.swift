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
    /// How sure the learnt stages are, from 0 to 1, not calibrated; nil for what the rules found.
    var certainty: Float?
}
