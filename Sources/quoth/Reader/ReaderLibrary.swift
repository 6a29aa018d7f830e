import NewsModel
import ReaderUI

/// What the reader needs of the library. Errors describe themselves in a sentence for people.
protocol ReaderLibrary {
    /// A stretch of the list, newest first, of the articles that match `filter`; an empty one stands for all.
    func list(filter: String, offset: Int, limit: Int) throws -> ListPage
    /// A whole article; nil where there is none.
    func article(_ id: Article.ID) throws -> Article?
    /// Stores whether an article has been read.
    func storeRead(_ id: Article.ID, _ isRead: Bool) throws
    /// Stores whether an article is starred.
    func storeStarred(_ id: Article.ID, _ isStarred: Bool) throws
}
