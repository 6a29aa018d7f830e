import ArticleStore
import Attribution
import Foundation
import NewsModel
import ReaderUI

/// The library on disk, as the reader sees it.
struct StoredLibrary: ReaderLibrary {
    /// The open library.
    let library: ArticleLibrary
    /// What was removed, for undoing it.
    private let bin = RemovedArticles()

    init(library: ArticleLibrary) { self.library = library }

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

    /// Quotes that are read at a time: more than any window shows.
    private static let quotesAPart = 200

    func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) throws -> SpeakerRecord {
        try library.record(ofSpeaker: name, behind: place, limit: Self.quotesAPart)
    }

    func markAllRead(filter: String) throws -> [Article.ID] { try library.markAllRead(filter: filter) }

    var obstacle: String? { library.access.obstacle }

    func reopen() throws -> LibraryOpening {
        // Whoever moved it away would not want another in its place.
        guard FileManager.default.fileExists(atPath: library.path) else { throw LibraryGone(path: library.path) }
        let isSame = try library.reopen()
        return LibraryOpening(obstacle: obstacle, isSame: isSame)
    }

    func takeChange() throws -> Bool { try library.takeChange() }

    func store(_ change: LibraryChange) throws {
        switch change {
        case .read(let id, let isRead): try library.setRead(id, isRead)
        case .unread(let ids): try library.markUnread(ids)
        case .starred(let id, let isStarred): try library.setStarred(id, isStarred)
        case .tags(let id, let tags): try library.setTags(id, tags)
        case .position(let id, let offset): try library.setPosition(id, offset)
        case .corrected(let id, let correction): try library.correct(id, correction)
        case .uncorrected(let id, let correction): try library.uncorrect(id, correction)
        case .removed(let id): bin.keep(try library.remove(id))
        case .restored(let article):
            guard let removed = bin.take(article.id) else { return }
            try library.restore(removed)
            try library.setPosition(article.id, article.position)
        }
    }
}

/// Articles that were removed while the reader runs, with all that belonged to them.
private final class RemovedArticles: Sendable {
    private let lock = NSLock()
    /// Touched with the lock held.
    nonisolated(unsafe) private var articles: [Article.ID: RemovedArticle] = [:]

    func keep(_ article: RemovedArticle) { lock.withLock { articles[article.id] = article } }

    func take(_ id: Article.ID) -> RemovedArticle? { lock.withLock { articles[id] } }
}

/// There is no library any more where there was one.
struct LibraryGone: Error, CustomStringConvertible {
    /// Where it was.
    let path: String

    var description: String {
        "\(URL(fileURLWithPath: path).lastPathComponent) is gone; put it back, or start Quoth anew to make another"
    }
}
