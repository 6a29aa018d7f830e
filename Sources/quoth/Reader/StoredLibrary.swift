import ArticleStore
import Attribution
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

    func list(filter: String, around key: ArticleSortKey, limit: Int) throws -> ListPage {
        let stretch = try library.list(filter: filter, around: key, limit: limit)
        return ListPage(
            filter: filter, offset: stretch.offset, summaries: stretch.page.summaries,
            totalCount: stretch.page.totalCount, unreadCount: stretch.page.unreadCount, place: stretch.place)
    }

    func article(_ id: Article.ID) throws -> Article? { try library.article(id) }

    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome { try library.article(quest) }

    /// More quotes than these nobody reads through.
    private static let mostQuotes = 2_000

    func record(ofSpeaker name: String) throws -> SpeakerRecord {
        try library.record(ofSpeaker: name, limit: Self.mostQuotes)
    }

    func markAllRead(filter: String) throws -> [Article.ID] { try library.markAllRead(filter: filter) }

    func store(_ change: LibraryChange) throws {
        switch change {
        case .read(let id, let isRead): try library.setRead(id, isRead)
        case .unread(let ids): try library.markUnread(ids)
        case .starred(let id, let isStarred): try library.setStarred(id, isStarred)
        case .tags(let id, let tags): try library.setTags(id, tags)
        case .position(let id, let offset): try library.setPosition(id, offset)
        case .corrected(let id, let correction): try library.correct(id, correction)
        case .uncorrected(let id, let correction): try library.uncorrect(id, correction)
        case .removed(let id): try library.remove(id)
        case .restored(let article): try library.restore(article, engineVersion: AttributionEngine.version)
        }
    }
}
