import ArticleStore
import NewsModel

/// What was removed while the reader runs, with all that belonged to it.
final class Removals: Sendable {
    private let articles = Locked<[Article.ID: RemovedArticle]>([:])
    private let feeds = Locked<[Subscription.ID: RemovedFeed]>([:])

    /// Keeps an article.
    func keep(_ article: RemovedArticle) { articles.withLock { $0[article.id] = article } }

    /// Keeps a feed.
    func keep(_ feed: RemovedFeed) { feeds.withLock { $0[feed.subscription.id] = feed } }

    /// The article of a number; nil if none was removed.
    func article(_ id: Article.ID) -> RemovedArticle? { articles.withLock { $0[id] } }

    /// The feed of a number; nil if none was removed.
    func feed(_ id: Subscription.ID) -> RemovedFeed? { feeds.withLock { $0[id] } }
}
