import NewsModel
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ListPagesTests {
    /// A reader of 100 000 articles, and every stretch of the list it asked for.
    private struct Reader {
        var state = ReaderState(size: Size(width: 80, height: 24))
        var offsets: [Int] = []

        init() { run(state.start()) }

        mutating func press(_ keys: String) {
            for key in keys { run(state.update(.terminal(.key(.character(key))))) }
        }

        mutating func turnWheel() {
            run(state.update(.terminal(.mouse(MouseEvent(.wheelDown, at: Point(x: 2, y: 5))))))
        }

        private mutating func run(_ effects: [ReaderEffect]) {
            for case .library(.list(.stretch(let query, let offset, let limit))) in effects {
                offsets.append(offset)
                let summaries = (offset..<min(offset + limit, 100_000)).map {
                    ArticleSummary(id: Article.ID(rawValue: Int64($0 + 1)), title: "Article \($0)", isRead: true)
                }
                run(
                    state.update(
                        .listLoaded(
                            ListPage(
                                query: query, offset: offset, summaries: summaries, totalCount: 100_000,
                                unreadCount: 0))))
            }
        }
    }

    @Test(
        "only pages near the selection are asked for, each once",
        arguments: [
            ("", [0]), ("jjjj", [0]), ("G", [0, 99_800]), ("Gg", [0, 99_800]),
            (String(repeating: "j", count: 195), [0, 200]),
        ])
    func asksNearby(_ keys: String, _ offsets: [Int]) {
        var reader = Reader()
        reader.press(keys)
        #expect(reader.offsets == offsets)
    }

    @Test("the number of pages kept is bounded, however far one goes")
    func boundedPages() {
        var reader = Reader()
        reader.press(String(repeating: " ", count: 400))
        #expect(reader.state.list.selection == 3_600)
        #expect(reader.state.list.pages.count == ListState.pagesKept)
        #expect(reader.state.list.selected?.title == "Article 3600")
    }

    @Test("the wheel may turn far away from the selection, and each page is asked for once")
    func wheel() {
        var reader = Reader()
        for _ in 0..<2_000 { reader.turnWheel() }
        #expect(reader.state.list.selection == 0)
        #expect(reader.state.list.top > 1_000)
        #expect(reader.state.list.summary(at: reader.state.list.top) != nil)
        #expect(reader.offsets == reader.offsets.sorted() && Set(reader.offsets).count == reader.offsets.count)
    }

    @Test("a row that is not loaded yet shows dots, and its page only one request")
    func dots() {
        var state = ReaderState(size: Size(width: 40, height: 10))
        #expect(state.start() == [.library(.list(.stretch("", offset: 0, limit: 200)))])
        let page = ListPage(
            query: "", offset: 0,
            summaries: (1...200).map { ArticleSummary(id: Article.ID(rawValue: $0), title: "T") },
            totalCount: 1_000, unreadCount: 1_000)
        _ = state.update(.listLoaded(page))
        #expect(state.update(.terminal(.key(.end))) == [.library(.list(.stretch("", offset: 800, limit: 200)))])
        #expect(state.update(.terminal(.key(.up))) == [])
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        #expect(canvas.plainText.split(separator: "\n")[2] == "  …")
    }

    @Test("a request that failed is made again when one moves on")
    func retries() {
        var state = ReaderState(size: Size(width: 40, height: 10))
        _ = state.start()
        #expect(state.update(.failed("The library is locked.")) == [])
        #expect(state.notice?.text == "The library is locked.")
        #expect(state.update(.terminal(.key(.down))) == [.library(.list(.stretch("", offset: 0, limit: 200)))])
    }

    @Test("a page of an earlier filter is left out")
    func staleFilter() {
        var list = ListState()
        list.narrow(to: "harbour")
        list.take(ListPage(query: "", offset: 0, summaries: [], totalCount: 7, unreadCount: 7), rows: 5)
        #expect(!list.isLoaded)
        #expect(list.totalCount == 0)
    }
}
