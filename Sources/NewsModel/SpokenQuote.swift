/// Something that was said, and where it stands.
public struct SpokenQuote: Hashable, Sendable {
    /// The article.
    public var article: ArticleSummary
    /// What was attributed, and where.
    public var attribution: Attribution
    /// The words; "…" where something is left out between them.
    public var text: String
    /// All that stands from the first word to the last, as the article has it.
    public var passage: String
    /// The words that name the source; nil where there are none.
    public var source: String?
    /// The words that attribute it; nil where there are none.
    public var cue: String?
    /// What the user corrected of it.
    public var correction: Correction?

    /// Makes a quote.
    public init(
        article: ArticleSummary, attribution: Attribution, text: String, passage: String, source: String? = nil,
        cue: String? = nil, correction: Correction? = nil
    ) {
        self.article = article
        self.attribution = attribution
        self.text = text
        self.passage = passage
        self.source = source
        self.cue = cue
        self.correction = correction
    }

    /// Makes a quote of an attribution of `text`; `corrections` are those of the article.
    public init(article: ArticleSummary, attribution: Attribution, in text: String, corrections: [Correction] = []) {
        let span = attribution.span
        func joined(_ ranges: [TextRange]) -> String? {
            ranges.isEmpty ? nil : ranges.map { text.text(in: $0) }.joined(separator: " … ")
        }
        self.init(
            article: article, attribution: attribution, text: attribution.words(in: text),
            passage: text.text(in: span), source: joined(attribution.source), cue: joined(attribution.cue),
            correction: corrections.first { $0.range.overlaps(span) })
    }
}
