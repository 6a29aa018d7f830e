/// Where an article stands in a list, whatever the list's order.
public struct ArticleSortKey: Hashable, Sendable {
    /// The article's date, else its arrival, in seconds since 1970.
    public let sortedAt: Double
    /// The article; of two that are alike otherwise, the one with the larger number comes first.
    public let article: Article.ID
    /// Its arrival, in seconds since 1970.
    public let added: Double
    /// Its title.
    public let title: String
    /// Its publisher; nil if that is not known.
    public let source: String?
    /// Number of its quotes.
    public let quoteCount: Int

    /// Makes a key; what is left out is needed in some orders only.
    public init(
        sortedAt: Double, article: Article.ID, added: Double = 0, title: String = "", source: String? = nil,
        quoteCount: Int = 0
    ) {
        self.sortedAt = sortedAt
        self.article = article
        self.added = added
        self.title = title
        self.source = source
        self.quoteCount = quoteCount
    }

    /// Whether an article with this key comes before one with another key where the newest come first.
    public func precedes(_ other: ArticleSortKey) -> Bool {
        (sortedAt, article.rawValue) > (other.sortedAt, other.article.rawValue)
    }
}

extension ArticleSummary {
    /// Where the article stands in lists.
    public var sortKey: ArticleSortKey {
        ArticleSortKey(
            sortedAt: sortedAt, article: id, added: added?.timeIntervalSince1970 ?? 0, title: title, source: source,
            quoteCount: quoteCount)
    }
}
