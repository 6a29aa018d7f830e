/// Adverbs and other words of degree.
extension Vocabulary {
    /// Adverbs in front of a noun phrase that are not part of the role: "only the mayor".
    static let focusAdverbs = keys(of: "only just nearly about almost even")
    /// Adverbs inside a verb group that the lexicon does not list as such: "has yet to say", "have both said".
    static let verbGroupAdverbs = keys(of: "well yet both all so far")
    /// Words of comparison: "more likely to say" compares what was said and announces nothing.
    static let comparisonAdverbs = keys(of: "more less most least")
}
