import NewsModel
import TerminalCanvas

/// What happens to the reader: input, and the answers to its effects.
public enum ReaderEvent: Hashable, Sendable {
    /// The terminal told something.
    case terminal(TerminalEvent)
    /// Answer to ``ReaderEffect/loadList(filter:offset:limit:)``.
    case listLoaded(ListPage)
    /// Answer to ``ReaderEffect/openArticle(_:)``.
    case articleOpened(Article)
    /// Something asked for could not be done; the sentence says what and why.
    case failed(String)
}

/// A stretch of the list of articles.
public struct ListPage: Hashable, Sendable {
    /// The filter the page belongs to; empty for all articles.
    public var filter: String
    /// Place of the first summary in the whole list, from 0.
    public var offset: Int
    /// The articles, newest first.
    public var summaries: [ArticleSummary]
    /// Number of articles in the whole filtered list.
    public var totalCount: Int
    /// Number of unread ones among them.
    public var unreadCount: Int

    /// Makes a page.
    public init(filter: String, offset: Int, summaries: [ArticleSummary], totalCount: Int, unreadCount: Int) {
        self.filter = filter
        self.offset = offset
        self.summaries = summaries
        self.totalCount = totalCount
        self.unreadCount = unreadCount
    }
}
