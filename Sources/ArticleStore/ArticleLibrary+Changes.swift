import Foundation
import GRDB
import NewsModel

extension ArticleLibrary {
    /// So many changes can be undone.
    private static let maximumChanges = 100

    /// Changes articles, each once, in one transaction, and remembers how they were.
    ///
    /// Throws ``LibraryError/Code/noSuchArticle``, and then changes none.
    public func apply(_ change: ArticleChange, to ids: [Article.ID]) throws(LibraryError) -> RecordedChange {
        let path = path
        return try writing { database in
            let now = Date()
            try database.execute(
                sql: "INSERT INTO change (made, kind) VALUES (?, ?)",
                arguments: [now.timeIntervalSince1970, change.kind.rawValue])
            let number = database.lastInsertedRowID
            var seen: Set<Article.ID> = []
            for id in ids where seen.insert(id).inserted {
                guard let before = try change.make(id, in: database) else {
                    throw LibraryError(.noSuchArticle, path: path, cause: "\(id.rawValue)")
                }
                try database.execute(
                    sql: "INSERT INTO changed_article (change, article, before) VALUES (?, ?, ?)",
                    arguments: [number, id.rawValue, before.encoded()])
            }
            try database.execute(
                sql: "DELETE FROM change WHERE id <= ?", arguments: [number - Int64(Self.maximumChanges)])
            return RecordedChange(id: number, kind: change.kind, made: now, articleCount: seen.count)
        }
    }

    /// Takes a change back, the last one without a number, and forgets it; nil where the library remembers none.
    ///
    /// Articles get their marks and tags back as they were before it; one that is gone by now is let be.
    @discardableResult
    public func undo(_ number: Int64? = nil) throws(LibraryError) -> RecordedChange? {
        try writing { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT id, made, kind FROM change WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC",
                    arguments: [number]),
                let kind = ArticleChange.Kind(rawValue: row.value("kind", or: ""))
            else { return nil }
            let id: Int64 = row.value("id", or: 0)
            let articles = try Row.fetchAll(
                database, sql: "SELECT article, before FROM changed_article WHERE change = ?", arguments: [id])
            for article in articles {
                guard let before = ArticleBefore.decoded(article.value("before", or: "")) else { continue }
                try before.restore(Article.ID(rawValue: article.value("article", or: 0)), in: database)
            }
            try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [id])
            return RecordedChange(
                id: id, kind: kind, made: Date(timeIntervalSince1970: row.value("made", or: 0)),
                articleCount: articles.count)
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
