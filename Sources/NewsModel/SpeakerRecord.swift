/// All that one speaker said in the library.
public struct SpeakerRecord: Hashable, Sendable {
    /// The name, as most articles have it.
    public var name: String
    /// Who that is, as the newest article that says so has it.
    public var description: String?
    /// What was said, the newest article first, in text order.
    public var quotes: [SpokenQuote]
    /// Number of quotes there are; more than ``quotes`` has where there are very many.
    public var totalCount: Int

    /// Makes a record.
    public init(name: String, description: String? = nil, quotes: [SpokenQuote] = [], totalCount: Int? = nil) {
        self.name = name
        self.description = description
        self.quotes = quotes
        self.totalCount = totalCount ?? quotes.count
    }
}

/// Something that was said, and where it stands.
public struct SpokenQuote: Hashable, Sendable {
    /// The article.
    public var article: ArticleSummary
    /// Where the words begin in the article's text, in UTF-8 bytes.
    public var offset: Int
    /// How much of it stands in quotation marks.
    public var kind: Attribution.Kind
    /// The words; "…" where the text has something between.
    public var text: String
    /// The words that attribute it; nil where there are none.
    public var cue: String?

    /// Makes a quote.
    public init(article: ArticleSummary, offset: Int, kind: Attribution.Kind, text: String, cue: String? = nil) {
        self.article = article
        self.offset = offset
        self.kind = kind
        self.text = text
        self.cue = cue
    }
}
