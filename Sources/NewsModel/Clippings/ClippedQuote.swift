/// Somebody's words with all that is needed to cite them, whatever becomes of the article.
public struct ClippedQuote: Hashable, Sendable {
    /// The article's number in the library at the time; ``Clipping/article`` says whether it is still there.
    public var article: Article.ID
    /// From the content's first byte to its last, in UTF-8 bytes of the article's text at the time.
    public var range: TextRange
    /// The words said, on one line; "…" where the text has something between. At most ``maximumLength`` bytes.
    public var words: String
    /// Who said it; nil where unknown.
    public var speaker: String?
    /// The words that name the source: "he"; nil where there are none.
    public var source: String?
    /// The words that attribute: "denied"; nil where there are none.
    public var cue: String?
    /// How much of the words stands in quotation marks.
    public var kind: Attribution.Kind
    /// Whether the speaker asserts it, denies it, asks it, refuses to say it, or only might say it.
    public var modality: Modality
    /// How likely the speaker is right, from 0 to 1.
    public var confidence: Double
    /// The article's headline.
    public var title: String
    /// Who published the article.
    public var publisher: String?
    /// When the article was published.
    public var date: PublicationDate?
    /// Where the article was published on the web.
    public var url: String?

    /// Bytes of words that are kept. No honest quotation is as long, and a page that is one must not fill the library.
    public static let maximumLength = 16_384

    /// Makes a quote; words beyond ``maximumLength`` are left out, with "…" in their place.
    public init(
        article: Article.ID, range: TextRange, words: String, speaker: String? = nil, source: String? = nil,
        cue: String? = nil, kind: Attribution.Kind, modality: Modality = .asserted, confidence: Double = 1,
        title: String, publisher: String? = nil, date: PublicationDate? = nil, url: String? = nil
    ) {
        self.article = article
        self.range = range
        self.words =
            words.utf8.count <= Self.maximumLength
            ? words : words.text(in: TextRange(0, Self.maximumLength)).withoutReplacementAtEnd + " …"
        self.speaker = speaker
        self.source = source?.onOneLine
        self.cue = cue?.onOneLine
        self.kind = kind
        self.modality = modality
        self.confidence = confidence
        self.title = title
        self.publisher = publisher
        self.date = date
        self.url = url
    }
}

extension ClippedQuote {
    /// An attribution of an article, as it is found there now; `speaker` is who it is given to.
    public init(_ attribution: Attribution, of speaker: Speaker?, in article: Article) {
        let draft = article.draft
        func words(_ ranges: [TextRange]) -> String? {
            ranges.isEmpty ? nil : ranges.map { draft.text.text(in: $0) }.joined(separator: " … ")
        }
        self.init(
            article: article.id, range: attribution.span, words: attribution.words(in: draft.text),
            speaker: speaker?.name, source: words(attribution.source), cue: words(attribution.cue),
            kind: attribution.kind, modality: attribution.modality, confidence: attribution.confidence,
            title: draft.title, publisher: draft.source, date: draft.date, url: draft.url)
    }

    /// A quote of a speaker's record, as it is told there.
    public init(_ quote: SpokenQuote, of speaker: String) {
        self.init(
            article: quote.article.id, range: quote.attribution.span, words: quote.text, speaker: speaker,
            source: quote.source,
            cue: quote.cue, kind: quote.attribution.kind, modality: quote.attribution.modality,
            confidence: quote.attribution.confidence,
            title: quote.article.title, publisher: quote.article.source, date: quote.article.date,
            url: quote.article.url)
    }

    /// What stands before the words: "Ada Moss denied", "Ben Holt? said (denied)", "unknown (he) said".
    public var introduction: String {
        let unknown = "unknown" + (source.map { " (\($0))" } ?? "")
        return attribution.introduction(name: speaker ?? unknown, cue: cue)
    }

    /// The words, between quotation marks if they were said word for word.
    public var markedWords: String { attribution.marked(words) }

    /// Whether the speaker that is named is more likely wrong than right.
    public var isDoubtful: Bool { attribution.isDoubtful }

    /// The attribution that this was, as far as telling it goes.
    private var attribution: Attribution {
        Attribution(
            kind: kind, content: [range], modality: modality, speaker: speaker.map { _ in Speaker.ID(rawValue: 0) },
            confidence: confidence, rule: .none)
    }
}

extension String {
    /// The string with every run of white space as one space.
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The string without a character at its end that was cut apart.
    fileprivate var withoutReplacementAtEnd: String { last == "\u{FFFD}" ? String(dropLast()) : self }
}
