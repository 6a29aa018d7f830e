/// Adverbs and other words of degree.
extension Vocabulary {
    /// Adverbs that open a sentence in front of its subject, besides those that are function words: "Eventually Moss agreed".
    static let openingAdverbs = keys(
        of: """
            afterwards afterward thereafter eventually initially ultimately subsequently consequently nonetheless nevertheless
            unfortunately fortunately sadly oddly strangely curiously interestingly surprisingly unsurprisingly obviously
            clearly evidently presumably supposedly allegedly admittedly incidentally additionally similarly likewise
            conversely alternatively accordingly hence thus indeed besides occasionally sometimes usually generally normally
            traditionally historically politically legally technically officially formally separately jointly crucially
            importantly notably significantly tellingly briefly suddenly immediately shortly lately nowadays privately aboard
            """)
    /// Adverbs in front of a noun phrase that are not part of the role: "only the mayor".
    static let focusAdverbs = keys(of: "only just nearly about almost even")
    /// Adverbs inside a verb group that the lexicon does not list as such: "has yet to say", "have both said".
    static let verbGroupAdverbs = keys(of: "well yet both all so far")
    /// Words of comparison: "more likely to say" compares what was said and announces nothing.
    static let comparisonAdverbs = keys(of: "more less most least")
}
