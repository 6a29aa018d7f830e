import NewsModel
import ReaderUI

/// What the reader needs of the library. Errors describe themselves in a sentence for people.
protocol ReaderLibrary {
    /// A stretch of the list of the articles that `query` shows.
    func list(_ query: ListQuery, offset: Int, limit: Int) throws -> ListPage
    /// The stretch of that list, from a multiple of `limit` on, in which an article stands, or would stand.
    func list(_ query: ListQuery, around key: ArticleSortKey, limit: Int) throws -> ListPage
    /// A whole article; nil where there is none.
    func article(_ id: Article.ID) throws -> Article?
    /// The nearest other article of a list that has quotes.
    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome
    /// What the speaker of this name said last, or behind a place.
    func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) throws -> SpeakerRecord
    /// All that the speaker of this name said.
    func record(ofSpeaker name: String) throws -> SpeakerRecord
    /// Everybody who is quoted, those with most quotations first.
    func people() throws -> [SpeakerSummary]
    /// Some of them with their names and days.
    func details(_ wanted: PeopleInSight) throws -> PeopleInSight
    /// Answers what is asked about clippings, and changes what is to be changed.
    func answer(_ request: ClippingRequest) throws -> ClippingAnswer
    /// Marks every article as read that `query` shows; returns those that had been unread.
    func markAllRead(_ query: ListQuery) throws -> [Article.ID]
    /// All tags, in order of the alphabet.
    func tags() throws -> [String]
    /// All feeds, in order of folder and title.
    func feeds() throws -> [SubscriptionSummary]
    /// Why nothing can be changed; nil where it can.
    var obstacle: String? { get }
    /// Opens whatever file has the library's name now.
    func reopen() throws -> LibraryOpening
    /// Whether others changed the library since this was last asked.
    func takeChange() throws -> Bool
    /// Stores a change.
    func store(_ change: LibraryChange) throws
}

/// A library that nobody else changes, and that takes every change.
extension ReaderLibrary {
    var obstacle: String? { nil }

    func reopen() -> LibraryOpening { LibraryOpening() }

    func takeChange() -> Bool { false }

    func tags() -> [String] { [] }

    func feeds() -> [SubscriptionSummary] { [] }
}
