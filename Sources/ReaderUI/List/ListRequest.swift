import NewsModel

/// What the list asks of the library; answered by a ``ListPage``.
public enum ListRequest: Hashable, Sendable {
    /// A stretch of the list.
    case stretch(ListQuery, offset: Int, limit: Int)
    /// The stretch, from a multiple of `limit` on, in which an article stands, or would stand; the answer says its place.
    case around(ArticleSortKey, ListQuery, limit: Int)
}
