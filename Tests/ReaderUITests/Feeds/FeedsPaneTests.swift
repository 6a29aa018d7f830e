import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("The tree of feeds")
struct FeedsPaneTests {
    private static func feed(
        _ id: Int64, _ title: String, _ folder: [String] = [], unread: Int = 0, error: String? = nil
    ) -> SubscriptionSummary {
        SubscriptionSummary(
            subscription: Subscription(
                id: Subscription.ID(rawValue: id), url: "https://\(id).example/rss", title: title, folder: folder,
                standing: FeedStanding(failureCount: error == nil ? 0 : 1, error: error)),
            articleCount: unread, unreadCount: unread, recentCount: unread)
    }

    /// Two feeds in a folder, one in a folder within, one in none.
    private static let feeds = [
        feed(1, "Gazette", ["News"], unread: 3), feed(2, "Courier", ["News"], unread: 1, error: "The host is unknown."),
        feed(3, "Quay", ["News", "Local"], unread: 4), feed(4, "Tides"),
    ]

    private func reader(_ keys: String = "b", feeds: [SubscriptionSummary] = Self.feeds) -> ReaderHarness {
        var reader = ReaderHarness(width: 100, height: 30)
        reader.feeds = feeds
        reader.press(keys)
        return reader
    }

    /// What was asked of others than the library.
    private func asked(_ reader: ReaderHarness) -> [ReaderEffect] {
        reader.effects.filter { if case .outside = $0 { true } else { false } }
    }

    private func names(_ reader: ReaderHarness) -> [String] { reader.state.feeds?.lines.map(\.name) ?? [] }

    @Test("folders come first with what is in them, each with the unread articles of all its feeds")
    func tree() {
        let reader = reader()
        #expect(names(reader) == ["All articles", "News", "Gazette", "Courier", "Local", "Quay", "Tides"])
        #expect(reader.state.feeds?.lines.map(\.unreadCount) == [8, 8, 3, 1, 4, 4, 0])
        #expect(reader.state.feeds?.lines.map(\.depth) == [0, 0, 1, 1, 1, 2, 0])
    }

    @Test("a folded folder hides what is in it, and shows that something in it failed")
    func folding() {
        let reader = reader("bjF")
        #expect(names(reader) == ["All articles", "News", "Tides"])
        #expect(reader.screen.contains("! News"))
        #expect(names(self.reader("bjFF")).count == 7)
    }

    @Test("folding from within a folder folds that one, and it is chosen")
    func foldingFromWithin() {
        let reader = reader("b5jh")
        #expect(names(reader) == ["All articles", "News", "Gazette", "Courier", "Local", "Tides"])
        #expect(reader.state.feeds?.chosen.name == "Local")
    }

    @Test("Enter lists the articles of the chosen feed, and Esc those of all again")
    func showing() {
        var reader = reader("bjj<Enter>")
        #expect(reader.state.mode == .reading)
        #expect(reader.state.list.query.feeds == .feed(Subscription.ID(rawValue: 1)))
        #expect(reader.screen.hasPrefix(" Gazette · "))
        reader.press("<Esc>")
        #expect(reader.state.list.query.showsAll)
        #expect(reader.screen.hasPrefix(" Quoth · "))
    }

    @Test("the tree opens on what the list shows")
    func openingAgain() {
        #expect(reader("b4j<Enter>b").state.feeds?.chosen.name == "Local")
    }

    @Test("r fetches the chosen feed, those of a folder, or all; R those that are due")
    func fetching() {
        func fetched(_ keys: String) -> [ReaderEffect] { reader(keys).effects }
        #expect(fetched("b6jr") == [.outside(.news(.fetch([Subscription.ID(rawValue: 4)])))])
        #expect(fetched("b4jr") == [.outside(.news(.fetch([Subscription.ID(rawValue: 3)])))])
        #expect(fetched("br") == [.outside(.news(.fetch((1...4).map { Subscription.ID(rawValue: $0) })))])
        #expect(fetched("R") == [.outside(.news(.fetch([])))])
    }

    @Test("while a fetch goes on its progress shows, a second one is refused, and its end is told")
    func progress() {
        var reader = reader("R")
        reader.send(.news(.fetching(FetchTally(feedCount: 4, doneCount: 1, newCount: 2))))
        #expect(reader.status.contains("fetching 1 of 4, 2 new"))
        reader.press("R")
        #expect(asked(reader).count == 1)
        #expect(reader.status.hasPrefix("still fetching 1 of 4, 2 new"))
        reader.send(.news(.fetched(FetchTally(feedCount: 4, doneCount: 4, newCount: 2, failureCount: 1))))
        #expect(reader.status.hasPrefix("2 new articles; 1 feed failed, b shows which"))
        reader.press("R")
        #expect(asked(reader).count == 2)
    }

    @Test("an address that is typed or pasted is subscribed to, in the folder of what is chosen")
    func adding() {
        let wanted = ReaderEffect.outside(.news(.subscribe(address: "https://pier.example/", folder: ["News"])))
        #expect(reader("bja" + "https://pier.example/<Enter>").effects == [wanted])
        var pasting = reader("bjj")
        pasting.send(.terminal(.paste("https://pier.example/\n")))
        #expect(pasting.effects.isEmpty)
        pasting.press("<Enter>")
        #expect(pasting.effects == [wanted])
    }

    @Test("Esc while typing goes back to the tree and asks for nothing")
    func cancelling() {
        let reader = reader("bjja" + "https<Esc>")
        #expect(reader.state.feeds?.chosen.name == "Gazette")
        #expect(reader.effects.isEmpty)
    }

    @Test("a feed is renamed, moved, and given another rule for pages; u takes each back")
    func changing() throws {
        var reader = reader("bjjt<C-u>Herald<Enter>f<C-u>Papers/Old<Enter>p")
        let changed = try #require(reader.feeds.first?.subscription)
        #expect(changed.title == "Herald")
        #expect(changed.folder == ["Papers", "Old"])
        #expect(changed.fullText == .always)
        #expect(reader.state.feeds?.chosen.name == "Herald")
        reader.press("3u")
        #expect(reader.feeds == Self.feeds)
    }

    @Test("D unsubscribes from the chosen feed and nothing else, and u subscribes again")
    func removing() {
        var reader = reader("b3jD")
        #expect(reader.feeds.map(\.id.rawValue) == [1, 3, 4])
        #expect(!names(reader).contains("Courier"))
        reader.press("u")
        #expect(Set(reader.feeds.map(\.id.rawValue)) == [1, 2, 3, 4])
    }

    @Test("what is no feed is neither removed nor renamed, and that is said", arguments: ["bD", "bjD", "bjt", "bjp"])
    func noFeed(_ keys: String) {
        let reader = reader(keys)
        #expect(reader.feeds == Self.feeds)
        #expect(reader.status.hasPrefix("not a feed"))
    }

    @Test("what went wrong with the chosen feed is told below the tree")
    func trouble() {
        #expect(reader("b3j").screen.contains("failed: The host is unknown."))
        #expect(!reader("bjj").screen.contains("failed"))
    }

    @Test(
        "a read-only library takes no change of a feed, and no fetch", arguments: ["R", "bjja", "bjjt", "bjjD", "bjjp"])
    func readOnly(_ keys: String) {
        var reader = reader("")
        reader.send(.libraryOpened(LibraryOpening(obstacle: "it may not be written to")))
        reader.press(keys)
        #expect(asked(reader).isEmpty)
        #expect(reader.feeds == Self.feeds)
        #expect(reader.status.hasPrefix("the library is read-only"))
    }

    @Test("a paste on a folder goes into that folder, and none is taken by a library that takes no change")
    func pasting() {
        var reader = reader("bj")
        reader.send(.terminal(.paste("https://pier.example/")))
        reader.press("<Enter>")
        #expect(reader.effects == [.outside(.news(.subscribe(address: "https://pier.example/", folder: ["News"])))])
        var readOnly = self.reader("")
        readOnly.send(.libraryOpened(LibraryOpening(obstacle: "it may not be written to")))
        readOnly.press("b")
        readOnly.send(.terminal(.paste("https://pier.example/")))
        #expect(readOnly.status.hasPrefix("the library is read-only"))
    }

    @Test("u takes back changes of feeds here, and no others")
    func undoing() {
        var reader = reader("*bu")
        #expect(reader.status.hasPrefix("the last change was none of feeds"))
        reader.press("qu")
        #expect(reader.status.contains("starred"))
    }

    @Test("what comes in while a line is typed shows when it is left")
    func comingIn() {
        var reader = reader("bja")
        reader.feeds.removeLast()
        reader.send(.libraryChanged)
        reader.press("<Esc>")
        #expect(names(reader).last == "Quay")
    }

    @Test("a thousand feeds scroll with the choice in sight, and others’ changes keep it")
    func many() {
        let many = (1...1_000).map { Self.feed(Int64($0), "Feed \($0)") }
        var reader = reader("b500j", feeds: many)
        #expect(reader.screen.contains("Feed 500"))
        reader.feeds.removeFirst(100)
        reader.send(.libraryChanged)
        #expect(reader.state.feeds?.chosen.name == "Feed 500")
        #expect(reader.screen.contains("Feed 500"))
    }
}
