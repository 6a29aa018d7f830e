import NewsModel

/// The quotes of one article that are to be corrected together.
struct CorrectionTarget: Equatable, Sendable {
    /// One of them.
    struct Quote: Equatable, Sendable {
        /// From the content's first byte to its last.
        let span: TextRange
        /// The text there.
        let words: String
        /// The correction that it has already.
        let earlier: Correction?

        /// A correction with a verdict, in the place of an earlier one.
        func corrected(_ verdict: Correction.Verdict) -> Correction {
            Correction(range: earlier?.range ?? span, words: earlier?.words ?? words, verdict: verdict)
        }
    }

    /// The article.
    let article: Article.ID
    /// Its title.
    let title: String
    /// The quotes.
    var quotes: [Quote]
}
