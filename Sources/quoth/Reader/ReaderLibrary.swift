import NewsModel
import ReaderUI

/// What the reader needs of the library. Errors describe themselves in a sentence for people.
protocol ReaderLibrary {
    /// A stretch of the list, newest first, of the articles that match `filter`; an empty one stands for all.
    func list(filter: String, offset: Int, limit: Int) throws -> ListPage
    /// The stretch of that list, from a multiple of `limit` on, in which an article stands, or would stand.
    func list(filter: String, around key: ArticleSortKey, limit: Int) throws -> ListPage
    /// A whole article; nil where there is none.
    func article(_ id: Article.ID) throws -> Article?
    /// The nearest other article of a list that has quotes.
    func article(_ quest: ArticleQuest) throws -> ArticleQuest.Outcome
    /// All that the speaker of this name said.
    func record(ofSpeaker name: String) throws -> SpeakerRecord
    /// Marks every article as read that matches `filter`; returns those that had been unread.
    func markAllRead(filter: String) throws -> [Article.ID]
    /// Stores a change.
    func store(_ change: LibraryChange) throws
}
