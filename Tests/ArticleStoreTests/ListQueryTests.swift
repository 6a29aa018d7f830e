import NewsModel
import Testing

@testable import ArticleStore

@Suite("What lists show, and in which order")
struct ListQueryTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    /// Titles, publishers, days and numbers of quotes; arrival in this order.
    private static let articles: [(title: String, source: String?, day: Int, quotes: Int)] = [
        ("Delta", "Post", 3, 0), ("alpha", nil, 5, 2), ("Charlie", "gazette", 1, 2), ("Bravo", "Gazette", 4, 1),
        ("Echo", "Post", 2, 0),
    ]

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
        for article in Self.articles {
            var draft = DraftArticle.sample(article.title, "Of \(article.title).", day: article.day)
            draft.source = article.source
            let quote = Attribution(
                kind: .direct, content: [TextRange(0, 2)], confidence: 1, rule: .learnt)
            try library.add(
                draft, analysis: SpeechAnalysis(attributions: Array(repeating: quote, count: article.quotes)),
                engineVersion: 1)
        }
    }

    private func titles(_ query: ListQuery) throws -> [String] {
        try library.list(query, limit: 9).summaries.map(\.title)
    }

    @Test(
        "a list has the order that is asked for, the newest first where it says nothing",
        arguments: [
            (ListOrder.date, "alpha Bravo Delta Echo Charlie"), (.arrival, "Echo Bravo Charlie alpha Delta"),
            (.title, "alpha Bravo Charlie Delta Echo"), (.source, "Bravo Charlie Delta Echo alpha"),
            (.quotes, "alpha Charlie Bravo Delta Echo"),
        ])
    func order(_ order: ListOrder, _ expected: String) throws {
        #expect(try titles(ListQuery(order: order)).joined(separator: " ") == expected)
    }

    @Test("in every order an article is found at its own place", arguments: ListOrder.allCases)
    func places(_ order: ListOrder) throws {
        let query = ListQuery(order: order)
        for (place, summary) in try library.list(query, limit: 9).summaries.enumerated() {
            #expect(try library.list(query, around: summary.sortKey, limit: 9).place == place)
        }
    }

    @Test("in every order one that is gone gives way to the next", arguments: ListOrder.allCases)
    func gone(_ order: ListOrder) throws {
        let query = ListQuery(order: order)
        let before = try library.list(query, limit: 9).summaries
        try library.remove(before[2].id)
        let stretch = try library.list(query, around: before[2].sortKey, limit: 9)
        #expect(stretch.page.summaries[stretch.place].id == before[3].id)
    }

    @Test("the next article with quotes is the next of the list, forwards and backwards", arguments: ListOrder.allCases)
    func quest(_ order: ListOrder) throws {
        let query = ListQuery(order: order)
        let list = try library.list(query, limit: 9).summaries
        for (place, summary) in list.enumerated() {
            for isForwards in [true, false] {
                let others = isForwards ? Array(list[(place + 1)...]) : list[..<place].reversed()
                let quest = ArticleQuest(start: summary.sortKey, isForwards: isForwards, query: query)
                let next = others.first { $0.quoteCount > 0 }
                #expect(try library.article(quest) == (next.map { .found($0.sortKey) } ?? .nothing))
            }
        }
    }

    @Test("read articles are left out where only unread ones are wanted, but for the one that is kept")
    func unread() throws {
        let ids = try library.list(limit: 9).summaries.map(\.id)
        try library.setRead(ids[0], true)
        try library.setRead(ids[1], true)
        #expect(try titles(ListQuery(isUnreadOnly: true)) == ["Delta", "Echo", "Charlie"])
        #expect(
            try titles(ListQuery(isUnreadOnly: true, keptArticle: ids[1])) == ["Bravo", "Delta", "Echo", "Charlie"])
    }

    @Test("only starred ones are listed where they are wanted")
    func starred() throws {
        try library.setStarred(try library.list(limit: 9).summaries[3].id, true)
        #expect(try titles(ListQuery(isStarredOnly: true)) == ["Echo"])
    }

    @Test("a folder has the articles of its feeds and of those in folders within, and no other’s")
    func folders() throws {
        func add(_ name: String, _ folder: [String]) throws -> Subscription {
            let feed = try library.addFeed(url: "https://\(name).example/", folder: folder).feed
            try library.store(
                FeedDelivery(
                    articles: [AnalyzedDraft(.sample(name, "Of \(name).", day: 9), SpeechAnalysis())],
                    standing: FeedStanding()), of: feed.id, engineVersion: 1)
            return feed
        }
        let local = try add("Local", ["News", "Local"])
        _ = try add("World", ["News"])
        _ = try add("Newsroom", ["News room"])
        _ = try add("Quoted", ["News\", \"Local"])
        #expect(Set(try titles(ListQuery(feeds: .folder(["News"])))) == ["Local", "World"])
        #expect(try titles(ListQuery(feeds: .folder(["News", "Local"]))) == ["Local"])
        #expect(try titles(ListQuery(feeds: .feed(local.id))) == ["Local"])
        #expect(try library.list(ListQuery(feeds: .feed(local.id)), limit: 1).summaries[0].feed == local.id)
    }

    @Test("words narrow a feed’s list, and marking it read marks no other article")
    func wordsOfFeed() throws {
        let feed = try library.addFeed(url: "https://a.example/").feed
        let drafts = ["Tide one", "Ferry one"].map { AnalyzedDraft(.sample($0, "Of \($0).", day: 9), SpeechAnalysis()) }
        try library.store(FeedDelivery(articles: drafts, standing: FeedStanding()), of: feed.id, engineVersion: 1)
        let query = ListQuery(words: "ferry", feeds: .feed(feed.id))
        #expect(try titles(query) == ["Ferry one"])
        #expect(try library.markAllRead(query).count == 1)
        #expect(try library.list(limit: 9).unreadCount == 6)
    }
}
