/// A search for the nearest article of the list, behind another or before it, that has quotes.
public struct ArticleQuest: Hashable, Sendable {
    /// The article to begin at, which is not looked at itself.
    public var start: ArticleSortKey
    /// Whether the articles behind it are looked at, or those before.
    public let isForwards: Bool
    /// The list.
    public let query: ListQuery
    /// Whose quotes are wanted; nil for anybody's. Case and accents do not matter.
    public let speaker: String?
    /// Whether reported speech counts, too.
    public let countsReported: Bool

    /// Makes a quest.
    public init(
        start: ArticleSortKey, isForwards: Bool, query: ListQuery, speaker: String? = nil, countsReported: Bool = false
    ) {
        self.start = start
        self.isForwards = isForwards
        self.query = query
        self.speaker = speaker
        self.countsReported = countsReported
    }

    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        /// The article.
        case found(ArticleSortKey)
        /// There is none.
        case nothing
        /// There was none up to an article; those beyond were not looked at, so that no key takes long.
        case unfinished(ArticleSortKey)
    }
}
