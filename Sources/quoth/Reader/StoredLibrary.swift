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
    private let bin = Removals()

    init(library: ArticleLibrary) { self.library = library }

    func list(_ query: ListQuery, offset: Int, limit: Int) throws -> ListPage {
        let page = try library.list(query, offset: offset, limit: limit)
        return ListPage(
            query: query, offset: offset, summaries: page.summaries, totalCount: page.totalCount,
            unreadCount: page.unreadCount)
    }

    func list(_ query: ListQuery, around key: ArticleSortKey, limit: Int) throws -> ListPage {
        let stretch = try library.list(query, around: key, limit: limit)
        return ListPage(
            query: query, offset: stretch.offset, summaries: stretch.page.summaries,
            totalCount: stretch.page.totalCount, unreadCount: stretch.page.unreadCount, place: stretch.place)
    }

    func article(_ id: Article.ID) throws -> Article? { try library.article(id) }

    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome { try library.article(quest) }

    /// Quotes that are read at a time: more than any window shows.
    private static let quotesAPart = 200

    func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) throws -> SpeakerRecord {
        try library.record(ofSpeaker: name, behind: place, limit: Self.quotesAPart)
    }

    func record(ofSpeaker name: String) throws -> SpeakerRecord { try library.record(ofSpeaker: name, limit: .max) }

    func people() throws -> [SpeakerSummary] { try library.people() }

    func details(_ wanted: PeopleInSight) throws -> PeopleInSight {
        var sight = wanted
        sight.details = try library.details(of: wanted.people, stretches: PeopleInSight.stretches)
        return sight
    }

    func markAllRead(_ query: ListQuery) throws -> [Article.ID] { try library.markAllRead(query) }

    func tags() throws -> [String] { try library.tags() }

    func feeds() throws -> [SubscriptionSummary] { try library.feedSummaries() }

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
        case .together(let changes): for change in changes { try store(change) }
        case .feed(let feed): try library.updateFeed(feed)
        case .feedRemoved(let id): if let removed = try library.removeFeed(id) { bin.keep(removed) }
        case .feedRestored(let id): if let removed = bin.feed(id) { try library.restoreFeed(removed) }
        case .removed(let id): bin.keep(try library.remove(id))
        case .restored(let article, let position):
            guard let removed = bin.article(article.id) else { return }
            try library.restore(removed)
            if let position { try library.setPosition(article.id, position) }
        }
    }
}

/// There is no library any more where there was one.
struct LibraryGone: Error, CustomStringConvertible {
    /// Where it was.
    let path: String

    var description: String {
        "\(URL(fileURLWithPath: path).lastPathComponent) is gone; put it back, or start Quoth anew to make another"
    }
}
