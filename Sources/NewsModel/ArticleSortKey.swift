/// Where an article stands in the library's order, newest first.
public struct ArticleSortKey: Hashable, Sendable {
    /// The article's date, else its arrival, in seconds since 1970.
    public let sortedAt: Double
    /// The article; of two with one date the one with the larger number comes first.
    public let article: Article.ID

    /// Makes a key.
    public init(sortedAt: Double, article: Article.ID) {
        self.sortedAt = sortedAt
        self.article = article
    }

    /// Whether an article with this key comes before one with another key.
    public func precedes(_ other: ArticleSortKey) -> Bool {
        (sortedAt, article.rawValue) > (other.sortedAt, other.article.rawValue)
    }
}

extension ArticleSummary {
    /// Where the article stands in the library's order: by its date, else by its arrival.
    public var sortKey: ArticleSortKey {
        ArticleSortKey(sortedAt: (date?.moment ?? added)?.timeIntervalSince1970 ?? 0, article: id)
    }
}
