import Foundation
import GRDB
import NewsModel

extension ArticleLibrary {
    /// All feeds, in order of folder and title.
    public func feeds() throws(LibraryError) -> [Subscription] {
        try reading { try FeedTable(database: $0).feeds() }
    }

    /// All feeds with their numbers of articles, in order of folder and title.
    public func feedSummaries(now: Date = Date()) throws(LibraryError) -> [SubscriptionSummary] {
        try reading { database in
            let since = now.timeIntervalSince1970 - Self.recentTime
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT feed, count(*) AS articles, sum(is_read = 0) AS unread, sum(added >= ?) AS recent FROM article
                    WHERE feed IS NOT NULL GROUP BY feed
                    """, arguments: [since])
            let counts = Dictionary(rows.map { ($0.value("feed", or: Int64(0)), $0) }) { first, _ in first }
            return try FeedTable(database: database).feeds().map { feed in
                let row = counts[feed.id.rawValue]
                return SubscriptionSummary(
                    subscription: feed, articleCount: row?.value("articles", or: 0) ?? 0,
                    unreadCount: row?.value("unread", or: 0) ?? 0, recentCount: row?.value("recent", or: 0) ?? 0)
            }
        }
    }

    /// Seconds in the four weeks that recent articles came in.
    private static let recentTime = 28.0 * 86_400

    /// Adds a feed, unless there is one at its address; returns it, and whether it is new.
    public func addFeed(
        url: String, title: String? = nil, siteURL: String? = nil, folder: [String] = []
    ) throws(LibraryError) -> (feed: Subscription, isNew: Bool) {
        try writing { database in
            let table = FeedTable(database: database)
            if let known = try table.feed(at: url) { return (known, false) }
            return (
                try table.insert(url: url, title: title, siteURL: siteURL, folder: folder, now: Date()), true
            )
        }
    }

    /// Stores what the user decided of a feed: its address, title, folder, and rule for pages. One that is gone is let be.
    public func updateFeed(_ feed: Subscription) throws(LibraryError) {
        try writing { database in
            try database.execute(
                sql: "UPDATE feed SET url = ?, title = ?, folder = ?, full_text = ? WHERE id = ?",
                arguments: [
                    feed.url, feed.title == feed.url ? nil : feed.title, StringList.encode(feed.folder),
                    feed.fullText.rawValue, feed.id.rawValue,
                ])
        }
    }

    /// Removes a feed and returns it; its articles stay. Nil if there is none with this number.
    @discardableResult
    public func removeFeed(_ id: Subscription.ID) throws(LibraryError) -> RemovedFeed? {
        try writing { try RemovedFeed.remove(id, from: $0) }
    }

    /// Puts a feed back that was removed, just as it was, unless the library has one at its address by now.
    public func restoreFeed(_ removed: RemovedFeed) throws(LibraryError) {
        try writing { try removed.restore(to: $0) }
    }

    /// Of a feed's entries those that did not come in yet, or say something else than they did, by their places.
    public func news(of feed: Subscription.ID, among entries: [FeedEntryMark]) throws(LibraryError) -> [Int] {
        try reading { try FeedTable(database: $0).news(of: feed, among: entries) }
    }

    /// Stores what a fetch of a feed brought, in one transaction: its articles, which entries came in, and how its fetching
    /// goes. A feed that is gone by now takes nothing. Outcomes come in the order of the articles.
    @discardableResult
    public func store(
        _ delivery: FeedDelivery, of feed: Subscription.ID, engineVersion: Int
    ) throws(LibraryError) -> [AddOutcome] {
        try writing { database in
            let table = FeedTable(database: database)
            guard let known = try table.feeds(where: "id = ?", [feed.rawValue]).first else { return [] }
            let now = Date()
            let writing = ArticleWriting(database: database, engineVersion: engineVersion, now: now)
            let outcomes = try delivery.articles.map(writing.add)
            for outcome in outcomes {
                try database.execute(
                    sql: "UPDATE article SET feed = ? WHERE id = ? AND feed IS NULL",
                    arguments: [feed.rawValue, outcome.id.rawValue])
            }
            try table.note(delivery.entries, of: feed, now: now)
            try table.set(delivery.standing, of: feed)
            try database.execute(
                sql: "UPDATE feed SET title = coalesce(title, ?), site_url = coalesce(?, site_url) WHERE id = ?",
                arguments: [delivery.title, delivery.siteURL, feed.rawValue])
            // A name and a password stand in no address that a server gives, and would be lost.
            let hasName = URLComponents(string: known.url)?.user != nil
            if let url = delivery.movedTo, url != known.url, !hasName, try table.feed(at: url) == nil {
                try database.execute(
                    sql: "UPDATE feed SET url = ? WHERE id = ?", arguments: [url, feed.rawValue])
            }
            return outcomes
        }
    }
}
