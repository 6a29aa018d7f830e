import GRDB
import NewsModel

import struct Foundation.Date

extension ArticleLibrary {
    /// Marks every article as read that matches a filter, as ``list(filter:offset:limit:)`` takes it; returns those that
    /// had been unread, in one transaction.
    public func markAllRead(filter: String) throws(LibraryError) -> [Article.ID] {
        let (condition, arguments) = ListFilter(filter)?.condition ?? ("TRUE", [])
        return try writing { database in
            try Int64.fetchAll(
                database, sql: "UPDATE article SET is_read = 1 WHERE is_read = 0 AND \(condition) RETURNING id",
                arguments: arguments
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

    /// Stores an article's tags. Throws ``LibraryError/Code/noSuchArticle``.
    public func setTags(_ id: Article.ID, _ tags: [String]) throws(LibraryError) {
        try change(id, "UPDATE article SET tags = ? WHERE id = ?", StringList.encode(tags))
    }

    /// Stores where the user is in an article, in UTF-8 bytes of its text. Throws ``LibraryError/Code/noSuchArticle``.
    public func setPosition(_ id: Article.ID, _ offset: Int) throws(LibraryError) {
        try change(id, "UPDATE article SET position = ? WHERE id = ?", max(0, offset))
    }

    /// Puts an article back that was removed, with the same ID and everything that belonged to it.
    public func restore(_ article: Article, engineVersion: Int) throws(LibraryError) {
        // What the engine had found where something was corrected is gone: it is to be found anew.
        let version = article.corrections.isEmpty ? engineVersion : 0
        try writing { try ArticleWriting(database: $0, engineVersion: version, now: Date()).restore(article) }
    }

    /// All that the speaker of this name said, the newest article first: at most `limit` quotes of those counted.
    /// Case and accents do not matter; a name counts where it is the speaker's own, not a part of it.
    public func record(ofSpeaker name: String, limit: Int) throws(LibraryError) -> SpeakerRecord {
        var record = SpeakerRecord(name: name)
        let folded = FoldedName.of(name)
        try forEachQuote(QuoteFilter(speaker: name)) { quote in
            guard let speaker = quote.speaker, FoldedName.of(speaker.name) == folded else { return }
            record.totalCount += 1
            if record.description == nil { record.description = speaker.description }
            guard record.quotes.count < limit else { return }
            record.quotes.append(
                SpokenQuote(
                    article: quote.article, offset: quote.attribution.start, kind: quote.attribution.kind,
                    text: quote.text, cue: quote.cue))
        }
        return record
    }
}
