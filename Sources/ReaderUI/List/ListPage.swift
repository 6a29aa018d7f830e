import NewsModel

/// A stretch of the list of articles.
public struct ListPage: Hashable, Sendable {
    /// The list that the page belongs to.
    public var query: ListQuery
    /// Place of the first summary in the whole list, from 0.
    public var offset: Int
    /// The articles, in the list's order.
    public var summaries: [ArticleSummary]
    /// Number of articles in the whole filtered list.
    public var totalCount: Int
    /// Number of unread ones among them.
    public var unreadCount: Int
    /// Answering ``ListRequest/around(_:_:limit:)``, the place of the article it was loaded for, or of its
    /// neighbour where that is not in the list; otherwise nil.
    public var place: Int?

    /// Makes a page.
    public init(
        query: ListQuery, offset: Int, summaries: [ArticleSummary], totalCount: Int, unreadCount: Int, place: Int? = nil
    ) {
        self.query = query
        self.offset = offset
        self.summaries = summaries
        self.totalCount = totalCount
        self.unreadCount = unreadCount
        self.place = place
    }
}
