import NewsModel
import ReaderUI

/// A library that is looked at and never changed, whatever keys are pressed.
struct UnchangedLibrary: ReaderLibrary {
    /// The library that is looked at.
    let library: any ReaderLibrary

    func list(filter: String, offset: Int, limit: Int) throws -> ListPage {
        try library.list(filter: filter, offset: offset, limit: limit)
    }

    func list(filter: String, around key: ArticleSortKey, limit: Int) throws -> ListPage {
        try library.list(filter: filter, around: key, limit: limit)
    }

    func article(_ id: Article.ID) throws -> Article? { try library.article(id) }

    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome { try library.article(quest) }

    func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) throws -> SpeakerRecord {
        try library.record(ofSpeaker: name, behind: place)
    }

    func markAllRead(filter: String) -> [Article.ID] { [] }

    func store(_ change: LibraryChange) {}
}
