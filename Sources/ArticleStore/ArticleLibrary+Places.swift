import GRDB
import NewsModel

/// A stretch of a list around the place of one article.
public struct LibraryStretch: Hashable, Sendable {
    /// The articles.
    public let page: LibraryPage
    /// The place of the first of them in the whole list, from 0.
    public let offset: Int
    /// The place of the article asked for, or where the list does not have it, of the one that follows where it would
    /// stand, or else of the last one.
    public let place: Int
}

extension ArticleLibrary {
    /// The stretch of a list, from a multiple of `limit` on, in which an article stands, or would stand.
    ///
    /// An article that changed is found where it stands now; the key counts for one that is gone. Linear in
    /// the number of articles before it, of which only keys are read.
    public func list(
        _ query: ListQuery = ListQuery(), around key: ArticleSortKey, limit: Int
    ) throws(LibraryError) -> LibraryStretch {
        try reading { database in
            let listing = ArticleListing(database: database)
            let length = max(1, limit)
            let present = try listing.summary(key.article)?.sortKey ?? key
            var place = try listing.count(.all(of: [query.ordering.before(present), query.condition]))
            var found = try listing.page(query, offset: place / length * length, limit: length)
            if place >= found.totalCount, place > 0 {
                place = max(0, found.totalCount - 1)
                found = try listing.page(query, offset: place / length * length, limit: length)
            }
            return LibraryStretch(page: found, offset: place / length * length, place: place)
        }
    }
}

extension ArticleListing {
    /// What lists show of an article; nil if it is gone.
    fileprivate func summary(_ id: Article.ID) throws -> ArticleSummary? {
        let statement = try database.cachedStatement(
            sql: "SELECT \(ArticleSummary.columns) FROM article WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.rawValue]).map(ArticleSummary.init(row:))
    }
}
