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
    /// The stretch of the list, from a multiple of `limit` on, in which an article stands, or would stand.
    ///
    /// An article whose date changed is found where it stands now; the key's date counts for one that is gone. Linear in
    /// the number of articles before it, of which only keys are read.
    public func list(
        filter: String = "", around key: ArticleSortKey, limit: Int
    ) throws(LibraryError) -> LibraryStretch {
        let filter = ListFilter(filter)
        return try reading { database in
            let listing = ArticleListing(database: database)
            let length = max(1, limit)
            func page(_ offset: Int) throws -> LibraryPage {
                guard let filter else { return try listing.page(offset: offset, limit: length) }
                return try listing.page(matching: filter, offset: offset, limit: length)
            }
            var place = try listing.count(before: key, filter)
            var found = try page(place / length * length)
            if place >= found.totalCount, place > 0 {
                place = max(0, found.totalCount - 1)
                found = try page(place / length * length)
            }
            return LibraryStretch(page: found, offset: place / length * length, place: place)
        }
    }
}

extension ArticleListing {
    /// The number of articles that pass `filter` and come before an article.
    fileprivate func count(before key: ArticleSortKey, _ filter: ListFilter?) throws -> Int {
        let present = try Double.fetchOne(
            database.cachedStatement(sql: "SELECT sorted_at FROM article WHERE id = ?"),
            arguments: [key.article.rawValue])
        let (condition, arguments) = filter?.condition ?? ("TRUE", [])
        let statement = try database.cachedStatement(
            sql: "SELECT count(*) FROM article WHERE (sorted_at, id) > (?, ?) AND \(condition)")
        let sortedAt: Double = present ?? key.sortedAt
        let values: StatementArguments = [sortedAt, key.article.rawValue]
        return try Int.fetchOne(statement, arguments: values + arguments) ?? 0
    }
}
