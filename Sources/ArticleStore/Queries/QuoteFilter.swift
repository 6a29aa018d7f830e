import NewsModel

/// Which quotes of the library are wanted; all statements by default.
public struct QuoteFilter: Hashable, Sendable {
    /// The articles to look in.
    public var articles: ArticleFilter
    /// What has to be among the words said.
    public var words: SpokenWords?
    /// A name or a part of one, from the beginning of a word; case and accents do not matter.
    public var speaker: String?
    /// The only article to look in.
    public var article: Article.ID?
    /// The kinds wanted.
    public var kinds: Set<Attribution.Kind>
    /// The modalities wanted.
    public var modalities: Set<Modality>
    /// The manners wanted.
    public var manners: Set<Manner>
    /// How sure source and speaker have to be at least, from 0 to 1.
    public var minimumConfidence: Double

    /// Makes a filter.
    public init(
        articles: ArticleFilter = ArticleFilter(), words: SpokenWords? = nil, speaker: String? = nil,
        article: Article.ID? = nil, kinds: Set<Attribution.Kind> = Set(Attribution.Kind.allCases),
        modalities: Set<Modality> = Set(Modality.allCases), manners: Set<Manner> = [.statement],
        minimumConfidence: Double = 0
    ) {
        self.articles = articles
        self.words = words
        self.speaker = speaker
        self.article = article
        self.kinds = kinds
        self.modalities = modalities
        self.manners = manners
        self.minimumConfidence = minimumConfidence
    }

    /// Whether an attribution is of a kind, a modality and a manner wanted, and as sure as wanted.
    func admits(_ attribution: Attribution) -> Bool {
        kinds.contains(attribution.kind) && modalities.contains(attribution.modality)
            && manners.contains(attribution.manner) && attribution.confidence >= minimumConfidence
    }
}
