import NewsModel
import ReaderUI

import struct Foundation.Date

/// A library that is looked at and never changed, whatever keys are pressed.
struct UnchangedLibrary: ReaderLibrary {
    /// The library that is looked at.
    let library: any ReaderLibrary

    func list(_ query: ListQuery, offset: Int, limit: Int) throws -> ListPage {
        try library.list(query, offset: offset, limit: limit)
    }

    func list(_ query: ListQuery, around key: ArticleSortKey, limit: Int) throws -> ListPage {
        try library.list(query, around: key, limit: limit)
    }

    func article(_ id: Article.ID) throws -> Article? { try library.article(id) }

    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome { try library.article(quest) }

    func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) throws -> SpeakerRecord {
        try library.record(ofSpeaker: name, behind: place)
    }

    func record(ofSpeaker name: String) throws -> SpeakerRecord { try library.record(ofSpeaker: name) }

    func people() throws -> [SpeakerSummary] { try library.people() }

    func details(_ wanted: PeopleInSight) throws -> PeopleInSight { try library.details(wanted) }

    func answer(_ request: ClippingRequest) throws -> ClippingAnswer {
        switch request {
        case .clip(let quotes, let collection):
            let keys = quotes.map { _ in ClippingKey(id: Clipping.ID(rawValue: 0), collection: collection, made: Date())
            }
            return .clipped(
                ClippingReceipt(change: Self.noChange, collection: collection, quotes: quotes, added: keys))
        case .change(let change, let clipping): return .changed(change, clipping, number: Self.noChange)
        case .rename(_, let name): return .renamed(to: name, number: Self.noChange)
        case .undo(let number): return .undone(number, isDone: true)
        case .stretch, .around, .collections, .gather: return try library.answer(request)
        }
    }

    /// The number of no change: the library counts from 1.
    private static let noChange: Int64 = 0

    func markAllRead(_ query: ListQuery) -> [Article.ID] { [] }

    func tags() throws -> [String] { try library.tags() }

    func feeds() throws -> [SubscriptionSummary] { try library.feeds() }

    func store(_ change: LibraryChange) {}
}
