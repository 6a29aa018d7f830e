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
}
