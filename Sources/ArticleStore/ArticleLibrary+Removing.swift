import GRDB
import NewsModel

extension ArticleLibrary {
    /// Removes an article with all that belongs to it, and returns that. Throws ``LibraryError/Code/noSuchArticle``.
    @discardableResult
    public func remove(_ id: Article.ID) throws(LibraryError) -> RemovedArticle {
        let path = path
        return try writing { database in
            guard let removed = try RemovedArticle.remove(id, from: database) else {
                throw LibraryError(.noSuchArticle, path: path, cause: "\(id.rawValue)")
            }
            return removed
        }
    }

    /// Puts an article back that was removed, just as it was: its number, its place in the list, what was found in it, and
    /// what the user made of it. Where the library has it by now, that is let be.
    public func restore(_ removed: RemovedArticle) throws(LibraryError) {
        try writing { try removed.restore(to: $0) }
    }
}
