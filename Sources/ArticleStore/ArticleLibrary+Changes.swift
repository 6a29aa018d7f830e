import Foundation
import GRDB
import NewsModel

extension ArticleLibrary {
    /// Changes articles, each once, in one transaction, and remembers how they were.
    ///
    /// Throws ``LibraryError/Code/noSuchArticle``, and then changes none.
    public func apply(_ change: ArticleChange, to ids: [Article.ID]) throws(LibraryError) -> RecordedChange {
        let path = path
        return try writing { database in
            let (now, log) = (Date(), ChangeLog(database: database))
            let number = try log.begin(change.kind, at: now)
            var seen: Set<Article.ID> = []
            for id in ids where seen.insert(id).inserted {
                guard let before = try change.make(id, in: database) else {
                    throw LibraryError(.noSuchArticle, path: path, cause: "\(id.rawValue)")
                }
                try log.note(id.rawValue, before, in: number)
            }
            return RecordedChange(id: number, kind: change.kind, made: now, count: seen.count)
        }
    }

    /// Takes a change back, the last one without a number, and forgets it; nil where the library remembers none.
    ///
    /// What was changed is again as it was before; articles and clippings that are gone by now are let be.
    @discardableResult
    public func undo(_ number: Int64? = nil) throws(LibraryError) -> RecordedChange? {
        try writing { database in
            let log = ChangeLog(database: database)
            guard let change = try log.change(number) else { return nil }
            let articles = try Row.fetchAll(
                database, sql: "SELECT article, before FROM changed_article WHERE change = ?", arguments: [change.id])
            for article in articles {
                guard let before = ArticleBefore.decoded(article.value("before", or: "")) else { continue }
                try before.restore(Article.ID(rawValue: article.value("article", or: 0)), in: database)
            }
            let clippings = try Row.fetchAll(
                database, sql: "SELECT clipping, before FROM changed_clipping WHERE change = ?",
                arguments: [change.id])
            for clipping in clippings {
                guard let before = ClippingBefore.decoded(clipping.value("before", or: "")) else { continue }
                try ClippingTable(database: database).restore(
                    Clipping.ID(rawValue: clipping.value("clipping", or: 0)), before)
            }
            try log.forget(change.id)
            return change
        }
    }
}

extension ArticleChange {
    /// Makes the change to an article and returns how it was before; nil where there is none.
    fileprivate func make(_ id: Article.ID, in database: Database) throws -> ArticleBefore? {
        if case .delete = self { return try RemovedArticle.remove(id, from: database).map(ArticleBefore.init) }
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT is_read, is_starred, tags FROM article WHERE id = ?", arguments: [id.rawValue])
        else { return nil }
        switch self {
        case .star(let isStarred):
            try database.set("is_starred", isStarred, of: id)
            return .starred(row.value("is_starred", or: false))
        case .read(let isRead):
            try database.set("is_read", isRead, of: id)
            return .read(row.value("is_read", or: false))
        case .tag(let added, let removed):
            let tags = StringList.decode(row.value("tags", or: "[]"))
            let gone = Set(removed.map { $0.lowercased() })
            let kept = tags.filter { !gone.contains($0.lowercased()) }
            try database.set("tags", StringList.encode(Set(kept + added).sorted()), of: id)
            return .tags(tags)
        case .delete: return nil
        }
    }
}

extension ArticleBefore {
    /// Makes an article what it was.
    fileprivate func restore(_ id: Article.ID, in database: Database) throws {
        switch self {
        case .starred(let isStarred): try database.set("is_starred", isStarred, of: id)
        case .read(let isRead): try database.set("is_read", isRead, of: id)
        case .tags(let tags): try database.set("tags", StringList.encode(tags), of: id)
        case .rows: try removedArticle(id)?.restore(to: database)
        }
    }
}

extension Database {
    /// Sets a column of an article.
    fileprivate func set(_ column: String, _ value: some DatabaseValueConvertible, of id: Article.ID) throws {
        try execute(sql: "UPDATE article SET \(column) = ? WHERE id = ?", arguments: [value, id.rawValue])
    }
}
