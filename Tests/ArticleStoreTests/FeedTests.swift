import Foundation
import NewsModel
import Testing

@testable import ArticleStore

@Suite("Feeds in the library")
struct FeedTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary
    let feed: Subscription

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        feed = try library.addFeed(url: "https://a.example/rss", folder: ["News"]).feed
    }

    private static let standing = FeedStanding(
        entityTag: "\"1\"", lastModified: "Mon", lastSuccess: Date(timeIntervalSince1970: 1_000),
        nextTry: Date(timeIntervalSince1970: 2_000))
    private static let marks = [FeedEntryMark(key: "a", fingerprint: .max), FeedEntryMark(key: "b", fingerprint: 2)]

    private func delivery(_ titles: [String]) -> FeedDelivery {
        FeedDelivery(
            articles: titles.map { AnalyzedDraft(.sample($0, externalID: $0), SpeechAnalysis()) }, entries: Self.marks,
            title: "Gazette", siteURL: "https://a.example", standing: Self.standing)
    }

    @Test("an address is followed once")
    func once() throws {
        let again = try library.addFeed(url: "https://a.example/rss", title: "Other")
        #expect(!again.isNew)
        #expect(again.feed.id == feed.id)
        #expect(try library.feeds().count == 1)
    }

    @Test("a delivery brings articles, title and standing, and its entries are no news any more")
    func delivered() throws {
        #expect(try library.news(of: feed.id, among: Self.marks) == [0, 1])
        let outcomes = try library.store(delivery(["A", "B"]), of: feed.id, engineVersion: 1)
        #expect(outcomes.count == 2)
        let summary = try #require(try library.feedSummaries().first)
        #expect(summary.subscription.title == "Gazette")
        #expect(summary.subscription.folder == ["News"])
        #expect(summary.subscription.standing == Self.standing)
        #expect(summary.articleCount == 2)
        #expect(summary.unreadCount == 2)
        #expect(summary.recentCount == 2)
        #expect(try library.news(of: feed.id, among: Self.marks).isEmpty)
        let changed = [FeedEntryMark(key: "a", fingerprint: 1), FeedEntryMark(key: "c", fingerprint: 2)]
        #expect(try library.news(of: feed.id, among: changed) == [0, 1])
    }

    @Test("an entry whose article was deleted does not come again")
    func deleted() throws {
        let outcomes = try library.store(delivery(["A"]), of: feed.id, engineVersion: 1)
        try library.remove(try #require(outcomes.first).id)
        #expect(try library.news(of: feed.id, among: Self.marks).isEmpty)
    }

    @Test("what the user calls a feed stays, whatever the feed calls itself")
    func renamed() throws {
        var changed = feed
        changed.title = "Mine"
        changed.fullText = .always
        try library.updateFeed(changed)
        try library.store(delivery([]), of: feed.id, engineVersion: 1)
        let stored = try #require(try library.feeds().first)
        #expect(stored.title == "Mine")
        #expect(stored.fullText == .always)
    }

    @Test("a feed that has moved for good is asked at its new address, unless another is there")
    func moved() throws {
        try _ = library.addFeed(url: "https://c.example/rss")
        var moved = delivery([])
        moved.movedTo = "https://c.example/rss"
        try library.store(moved, of: feed.id, engineVersion: 1)
        #expect(try library.feeds().map(\.url).contains("https://a.example/rss"))
        moved.movedTo = "https://b.example/rss"
        try library.store(moved, of: feed.id, engineVersion: 1)
        #expect(Set(try library.feeds().map(\.url)) == ["https://b.example/rss", "https://c.example/rss"])
    }

    @Test("a feed whose address has a name and a password keeps that when its server says it has moved")
    func movedWithPassword() throws {
        let address = "https://ada:secret@d.example/rss"
        let guarded = try library.addFeed(url: address).feed
        var moved = delivery([])
        moved.movedTo = "https://e.example/rss"
        try library.store(moved, of: guarded.id, engineVersion: 1)
        #expect(try library.feeds().map(\.url).contains(address))
    }

    @Test("a removed feed leaves its articles, and takes no delivery that comes late")
    func removed() throws {
        try library.store(delivery(["A"]), of: feed.id, engineVersion: 1)
        #expect(try library.removeFeed(feed.id)?.subscription.url == feed.url)
        #expect(try library.removeFeed(feed.id) == nil)
        #expect(try library.feeds().isEmpty)
        #expect(try library.store(delivery(["B"]), of: feed.id, engineVersion: 1).isEmpty)
        #expect(try library.list(limit: 9).summaries.map(\.title) == ["A"])
    }

    @Test("a removed feed comes back with its number, folder, articles, and what it brought already")
    func restored() throws {
        var changed = feed
        changed.folder = ["News"]
        try library.updateFeed(changed)
        let brought = delivery(["A", "B"])
        try library.store(brought, of: feed.id, engineVersion: 1)
        let before = try library.feeds()
        let removed = try #require(try library.removeFeed(feed.id))
        try library.restoreFeed(removed)
        #expect(try library.feeds() == before)
        #expect(try library.list(ListQuery(feeds: .feed(feed.id)), limit: 9).totalCount == 2)
        #expect(try library.news(of: feed.id, among: brought.entries).isEmpty)
    }

    @Test("a removed feed does not come back where its address has another feed by now")
    func restoredTooLate() throws {
        let removed = try #require(try library.removeFeed(feed.id))
        let other = try library.addFeed(url: feed.url).feed
        try library.restoreFeed(removed)
        #expect(try library.feeds() == [other])
    }
}
