import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("What stays selected when the list is loaded anew")
struct KeepingSelectionTests {
    /// 250 articles, of which others change some behind the reader's back.
    private func reader(_ keys: String) throws -> ReaderHarness {
        var reader = ReaderHarness(try #require(Sample.library(named: "many", now: Sample.now)), width: 80, height: 24)
        reader.press(keys)
        return reader
    }

    private func row(_ reader: ReaderHarness) -> Int { reader.state.list.selection - reader.state.list.top }

    @Test(
        "the selected article stays selected, on its row, whatever came or went above it",
        arguments: ["", "5j", "30j", "30j4k", "200j", "G", "G3k"], [[], [1], [1, 2, 3], [3, 20, 90]])
    func changedAbove(_ keys: String, _ gone: [Int64]) throws {
        var reader = try reader(keys)
        let (selected, before) = (try #require(reader.state.list.selected), row(reader))
        guard !gone.contains(selected.id.rawValue) else { return }
        reader.articles.removeAll { gone.contains($0.id.rawValue) }
        reader.state.list.reload()
        reader.send(.told(""))
        #expect(reader.state.list.selected?.id == selected.id)
        if reader.state.list.selection >= before { #expect(row(reader) == before) }
        #expect(reader.state.list.selection == reader.articles.firstIndex { $0.id == selected.id })
    }

    @Test(
        "where it is gone, the next one has its row, or the last one where none is next",
        arguments: [("3j", 5), ("30j4k", 28), ("200j", 202), ("G", 249), ("", 2)])
    func gone(_ keys: String, _ neighbour: Int64) throws {
        var reader = try reader(keys)
        let selected = try #require(reader.state.list.selected)
        reader.articles.removeAll { $0.id == selected.id }
        reader.state.list.reload()
        reader.send(.told(""))
        #expect(reader.state.list.selected?.id.rawValue == neighbour)
        #expect(reader.state.article?.article.id.rawValue == neighbour)
    }

    @Test(
        "leaving a filter keeps what is selected there selected",
        arguments: [
            ("fReport 2<Enter>7j<Esc>", 26), ("fReport 2<Enter>G<Esc>", 250), ("fReport 249<Enter><Esc>", 249),
            ("9jfReport 2<Enter>q", 20), ("f<Enter>3j<Esc>", 4),
        ])
    func leavingFilter(_ keys: String, _ selected: Int64) throws {
        let reader = try reader(keys)
        #expect(reader.state.list.query.showsAll)
        #expect(reader.state.list.selected?.id.rawValue == selected)
    }

    @Test("typing a filter keeps the article from before while it matches, and its neighbour where it does not")
    func typingFilter() throws {
        var reader = try reader("24jfReport 2")
        #expect(reader.state.list.selected?.id.rawValue == 25)
        reader.press("0")
        #expect(reader.state.list.selected?.id.rawValue == 200)
        reader.press("<Backspace>")
        #expect(reader.state.list.selected?.id.rawValue == 25)
        reader.press("<Esc>")
        #expect(reader.state.list.selected?.id.rawValue == 25)
    }

    @Test("a filter that nothing matches gives back, when it is left, what was selected before")
    func emptyFilter() throws {
        let reader = try reader("24jfzebra<Enter><Esc>")
        #expect(reader.state.list.selected?.id.rawValue == 25)
    }

    @Test("a stretch that came before it is known where the article stands is left out")
    func lateStretch() throws {
        var list = try reader("5j").state.list
        list.reload()
        list.take(ListPage(query: "", offset: 0, summaries: [], totalCount: 0, unreadCount: 0), rows: 5)
        #expect(list.totalCount == 250)
        #expect(list.selected == nil)
    }
}
