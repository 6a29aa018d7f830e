import ArticleStore
import NewsModel
import ReaderUI

/// The library on disk, as the reader sees it.
struct StoredLibrary: ReaderLibrary {
    /// The open library.
    let library: ArticleLibrary

    func list(filter: String, offset: Int, limit: Int) throws -> ListPage {
        let page = try library.list(filter: filter, offset: offset, limit: limit)
        return ListPage(
            filter: filter, offset: offset, summaries: page.summaries, totalCount: page.totalCount,
            unreadCount: page.unreadCount)
    }

    func article(_ id: Article.ID) throws -> Article? { try library.article(id) }

    func storeRead(_ id: Article.ID, _ isRead: Bool) throws { try library.setRead(id, isRead) }

    func storeStarred(_ id: Article.ID, _ isStarred: Bool) throws { try library.setStarred(id, isStarred) }
}
