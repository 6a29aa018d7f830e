import NewsModel
import ReaderUI

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

    func markAllRead(_ query: ListQuery) -> [Article.ID] { [] }

    func tags() throws -> [String] { try library.tags() }

    func feeds() throws -> [SubscriptionSummary] { try library.feeds() }

    func store(_ change: LibraryChange) {}
}
