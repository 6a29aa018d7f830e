import GRDB
import NewsModel

import struct Foundation.Date

extension ArticleLibrary {
    /// Marks every article of a list as read; returns those that had been unread, in one transaction.
    public func markAllRead(_ query: ListQuery) throws(LibraryError) -> [Article.ID] {
        let condition = query.condition
        return try writing { database in
            try Int64.fetchAll(
                database, sql: "UPDATE article SET is_read = 1 WHERE is_read = 0 AND \(condition.sql) RETURNING id",
                arguments: condition.arguments
            ).map(Article.ID.init(rawValue:))
        }
    }

    /// Marks articles as unread, in one transaction; those that are gone are left out.
    public func markUnread(_ ids: [Article.ID]) throws(LibraryError) {
        try writing { database in
            let statement = try database.cachedStatement(sql: "UPDATE article SET is_read = 0 WHERE id = ?")
            for id in ids { try statement.execute(arguments: [id.rawValue]) }
        }
    }

    /// All tags that articles have, in order of the alphabet.
    public func tags() throws(LibraryError) -> [String] {
        try reading { database in
            try String.fetchAll(
                database,
                sql:
                    "SELECT DISTINCT value FROM article, json_each(article.tags) WHERE article.tags != '[]' ORDER BY value"
            )
        }
    }

    /// Stores an article's tags. Throws ``LibraryError/Code/noSuchArticle``.
    public func setTags(_ id: Article.ID, _ tags: [String]) throws(LibraryError) {
        try change(id, "UPDATE article SET tags = ? WHERE id = ?", StringList.encode(tags))
    }

    /// Stores where the user is in an article, in UTF-8 bytes of its text. Throws ``LibraryError/Code/noSuchArticle``.
    public func setPosition(_ id: Article.ID, _ offset: Int) throws(LibraryError) {
        try change(id, "UPDATE article SET position = ? WHERE id = ?", max(0, offset))
    }

    /// What the speaker of this name said, the newest article first: at most `limit` quotes behind a place, or from the
    /// newest on. Case and accents do not matter; a name counts where it is the speaker's own, not a part of it.
    ///
    /// Costs what it returns, whatever else the speaker said.
    public func record(
        ofSpeaker name: String, behind place: SpeakerRecord.Place? = nil, limit: Int
    ) throws(LibraryError) -> SpeakerRecord {
        try reading { try RecordReading(database: $0, name: name).record(behind: place, limit: limit) }
    }
}
