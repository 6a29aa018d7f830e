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
}
