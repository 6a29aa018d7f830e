import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Lists of unread and starred articles, and their order")
struct ListMarksTests {
    @Test("U lists unread articles, then starred ones, then all again")
    func marks() {
        var reader = ReaderHarness()
        let all = reader.state.list.totalCount
        reader.press("U")
        #expect(reader.state.list.query.isUnreadOnly)
        #expect(reader.state.list.totalCount == reader.state.list.unreadCount)
        reader.press("U")
        #expect(reader.state.list.query.isStarredOnly)
        #expect(reader.state.list.summary(at: 0)?.isStarred == true)
        reader.press("U")
        #expect(reader.state.list.query.showsAll)
        #expect(reader.state.list.totalCount == all)
    }

    @Test("an article that is read in a list of unread ones stays while one is at it, whatever comes in")
    func staying() throws {
        var reader = ReaderHarness()
        reader.press("U<Enter>")
        let read = try #require(reader.state.list.selected)
        #expect(read.isRead)
        reader.send(.libraryChanged)
        #expect(reader.state.list.selected?.id == read.id)
        #expect(reader.state.article?.article.id == read.id)
    }

    @Test("Esc leaves words before marks, and keeps the order")
    func leaving() {
        var reader = ReaderHarness()
        reader.press("TTUfferry<Enter>")
        #expect(reader.state.list.query == ListQuery(words: "ferry", isUnreadOnly: true, order: .title))
        reader.press("<Esc>")
        #expect(reader.state.list.query.words.isEmpty)
        #expect(reader.state.list.query.isUnreadOnly)
        reader.press("<Esc>")
        #expect(reader.state.list.query == ListQuery(order: .title))
    }

    @Test("T goes through all orders, says which, and keeps the article selected")
    func sorting() throws {
        var reader = ReaderHarness()
        reader.press("jj")
        let selected = try #require(reader.state.list.selected)
        for words in ["by arrival", "by title", "by source", "most quotes first", "by date"] {
            reader.press("T")
            #expect(reader.status.hasPrefix("sorted " + words))
            #expect(reader.state.list.selected?.id == selected.id)
        }
    }

    @Test("what the list shows is written above it")
    func heading() {
        var reader = ReaderHarness()
        reader.press("TT")
        #expect(reader.screen.hasPrefix(" by title · "))
        reader.press("U")
        #expect(reader.screen.hasPrefix(" unread, by title · "))
    }

    @Test("one row an article shows twice as many, and its title alone")
    func oneRow() {
        var options = ReaderOptions()
        options.listRows = 1
        let reader = ReaderHarness(options: options)
        #expect(!reader.screen.contains("no quotes"))
        #expect(reader.state.listRows == 2 * ReaderHarness().state.listRows)
    }

    @Test("the list begins in the order that is configured")
    func configuredOrder() {
        var options = ReaderOptions()
        options.listOrder = .title
        #expect(ReaderHarness(options: options).state.list.query == ListQuery(order: .title))
    }

    @Test("tags show where there is room for all else")
    func tags() {
        var reader = ReaderHarness(width: 120)
        reader.press("tharbour<Enter>")
        #expect(reader.screen.contains("6 quotes · #harbour"))
    }

    @Test("with an interval configured, feeds are fetched at the start and again after it, silently")
    func fetching() {
        var options = ReaderOptions()
        options.fetchInterval = 600
        var reader = ReaderHarness(options: options)
        #expect(reader.effects == [.outside(.news(.fetch([])))])
        #expect(!reader.state.alarms.contains { $0.alarm == .fetch })
        reader.send(.news(.fetched(FetchTally())))
        #expect(reader.state.notice == nil)
        #expect(reader.state.alarms.contains { $0.alarm == .fetch && $0.seconds == 600 })
        reader.send(.alarm(.fetch))
        #expect(reader.effects.count(where: { $0 == .outside(.news(.fetch([]))) }) == 2)
    }
}
