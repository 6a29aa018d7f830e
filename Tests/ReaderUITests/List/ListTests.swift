import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ListTests {
    @Test("unread articles have a dot, read ones a dim title, the selected one a tint, bold only in the list")
    func styles() {
        var reader = ReaderHarness(width: 100, height: 30)
        reader.press("jj<Enter>")
        let palette = reader.state.palette
        #expect(reader.canvas[0, 2] == Cell("●", palette.accent))
        #expect(reader.canvas[2, 2].style == palette.text)
        #expect(reader.canvas[2, 4].style == palette.dim)
        #expect(reader.canvas[2, 6].style == palette.selection(hasFocus: false))
        reader.press("h")
        #expect(reader.canvas[2, 6].style == palette.selection(hasFocus: true))
        #expect(reader.canvas[2, 6].style.attributes == .bold)
        #expect(reader.canvas[2, 7].style.attributes == [])
    }

    @Test(
        "the heading says as much as there is room for, in whole words",
        arguments: [
            (100, 18, 17, " Quoth · 18 articles, 17 unread"), (80, 18, 17, " Quoth · 18 · 17 unread"),
            (80, 18, 0, " Quoth · 18 · all read"), (80, 1, 1, " Quoth · 1 · 1 unread"),
            (80, 100_000, 99_999, " Quoth · 99999 unread"), (80, 100_000, 0, " Quoth · 100000 · all read"),
        ])
    func heading(_ width: Int, _ total: Int, _ unread: Int, _ heading: String) {
        var state = ReaderState(size: Size(width: width, height: 20))
        _ = state.start()
        let page = ListPage(query: "", offset: 0, summaries: [], totalCount: total, unreadCount: unread)
        _ = state.update(.listLoaded(page))
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        #expect(canvas.plainText.prefix { $0 != "│" }.description.trimmed == heading.trimmed)
    }

    @Test(
        "where the details do not fit, the source gives way first, then the age; the number of quotes stays",
        arguments: [
            (28, "Courier", 3.0, "Courier · 3d · 6 quotes"),
            (28, "The Northern Courier", 3, "The Nort… · 3d · 6 quotes"),
            (28, "Courier", 3_000, "Aug 28, 2015 · 6 quotes"), (20, "Courier", 3_000, "6 quotes"),
            (20, "Courier", 3, "3d · 6 quotes"), (28, "", 3, "3d · 6 quotes"),
        ])
    func details(_ width: Int, _ source: String, _ days: Double, _ details: String) {
        var article = Sample.article()
        article.draft.source = source.isEmpty ? nil : source
        article.draft.authors = []
        article.draft.date = PublicationDate(Sample.now.addingTimeInterval(-days * 86_400))
        let reader = ReaderHarness([article], width: width == 28 ? 80 : width, height: 12)
        let row = reader.screen.split(separator: "\n")[3]
        #expect(row.prefix { $0 != "│" }.description.trimmed == details)
    }
}
