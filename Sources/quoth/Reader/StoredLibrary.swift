import NewsModel
import ReaderUI

/// The library on disk, as the reader sees it.
struct StoredLibrary: ReaderLibrary {
    /// Opens the library at `path`. Throws ``CommandFailure``.
    static func open(_ path: String) throws -> StoredLibrary { StoredLibrary() }

    func list(filter: String, offset: Int, limit: Int) -> ListPage {
        ListPage(filter: filter, offset: offset, summaries: [], totalCount: 0, unreadCount: 0)
    }

    func article(_ id: Article.ID) -> Article? { nil }

    func storeRead(_ id: Article.ID, _ isRead: Bool) {}

    func storeStarred(_ id: Article.ID, _ isStarred: Bool) {}
}
