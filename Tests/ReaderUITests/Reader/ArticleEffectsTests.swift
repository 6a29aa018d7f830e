import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ArticleEffectsTests {
    private let first = Article.ID(rawValue: 1)

    @Test(
        "opening an article marks it read; seeing it in passing does not",
        arguments: ["<Enter>", "l", "<Tab>", "<Right>"])
    func opening(_ key: String) {
        var reader = ReaderHarness()
        #expect(reader.effects.isEmpty)
        reader.press("jk")
        #expect(reader.effects.isEmpty)
        reader.press(key)
        #expect(reader.effects == [.library(.store(.read(first, true)))])
        #expect(reader.state.list.unreadCount == 1)
        reader.press("h" + key)
        #expect(reader.effects.count == 1)
    }

    @Test("m and * change the selected article, from list and text")
    func marks() {
        var reader = ReaderHarness()
        reader.press("mm*l*m")
        #expect(
            reader.effects == [
                .library(.store(.read(first, true))), .library(.store(.read(first, false))),
                .library(.store(.starred(first, true))),
                .library(.store(.read(first, true))),
                .library(.store(.starred(first, false))), .library(.store(.read(first, false))),
            ])
        #expect(reader.state.list.unreadCount == 2)
    }

    @Test("the terminal's own keys are passed on")
    func terminalKeys() {
        var reader = ReaderHarness()
        reader.press("<C-l><C-z>/<C-l><C-c>")
        #expect(
            reader.effects == [
                .outside(.terminal(.redraw)), .outside(.terminal(.suspend)), .outside(.terminal(.redraw)),
                .outside(.terminal(.quit)),
            ])
    }

    @Test(
        "q leads back one step at a time, and quits from the list",
        arguments: [
            ("q", 1), ("lq", 0), ("lqq", 1), ("?qq", 1), ("sqq", 1), ("fFerry<Enter>q", 0), ("fFerry<Enter>qq", 1),
            ("<Esc><Esc>", 0),
        ])
    func back(_ keys: String, _ quits: Int) {
        var reader = ReaderHarness()
        reader.press(keys)
        #expect(reader.effects.filter { $0 == .outside(.terminal(.quit)) }.count == quits)
    }

    @Test("a hang-up ends the reader")
    func hangUp() {
        var reader = ReaderHarness()
        reader.send(.terminal(.hangUp))
        #expect(reader.effects == [.outside(.terminal(.quit))])
    }

    @Test("y copies the quote with all that is needed to check it")
    func copy() {
        var reader = ReaderHarness()
        reader.press("y")
        #expect(reader.status.hasPrefix("copied title and address"))
        reader.press("]y")
        #expect(
            reader.effects == [
                .outside(.terminal(.copy("Harbour Vote Splits the Council, https://gazette.example/harbour"))),
                .outside(
                    .terminal(
                        .copy(
                            "Ada Moss said: “The old quay is finished,” — Harbour Vote Splits the Council, Gazette, "
                                + "2023-11-12, https://gazette.example/harbour"))),
            ])
    }

    @Test("a copied block quote gets marks, an unknown speaker is said to be unknown, and control characters are shown")
    func copyOthers() {
        let article = Sample.article(1, "# T\n\n> «0:Costs\u{1B}[2J\nrise.»", title: "T")
        var reader = ReaderHarness([article])
        reader.press("]y")
        #expect(
            reader.effects == [
                .outside(
                    .terminal(
                        .copy("unknown: “Costs␛[2J rise.” — T, Gazette, 2023-11-12, https://gazette.example/harbour")))
            ])
    }

    @Test("a filter asks for what matches, and Esc for everything again")
    func filter() {
        var reader = ReaderHarness()
        reader.press("fFerry")
        #expect(reader.status.hasPrefix("filter: Ferry") && reader.status.hasSuffix("1 article"))
        reader.press("<Enter>")
        #expect(reader.lastFilter == "Ferry")
        #expect(reader.state.list.totalCount == 1)
        #expect(reader.state.article?.article.id.rawValue == 2)
        reader.press("<Esc>")
        #expect(reader.lastFilter?.isEmpty == true)
        reader.press("fNowhere<Enter>")
        #expect(reader.screen.contains("Nothing matches"))
        #expect(reader.state.article == nil)
    }

    @Test("the wheel scrolls the pane under the pointer, a click selects, a click in the text opens")
    func mouse() {
        var reader = ReaderHarness(width: 90, height: 12)
        reader.send(.terminal(.mouse(MouseEvent(.wheelDown, at: Point(x: 60, y: 4)))))
        #expect(reader.state.article?.top == 3)
        reader.send(.terminal(.mouse(MouseEvent(.wheelUp, at: Point(x: 60, y: 4)))))
        reader.send(.terminal(.mouse(MouseEvent(.wheelDown, at: Point(x: 5, y: 4)))))
        #expect(reader.state.list.top == 1)
        #expect(reader.state.list.selection == 0)
        reader.send(.terminal(.mouse(MouseEvent(.press, at: Point(x: 5, y: 4)))))
        #expect(reader.state.list.selection == 2)
        reader.send(.terminal(.mouse(MouseEvent(.press, at: Point(x: 60, y: 9)))))
        #expect(reader.state.focus == .text)
    }

    @Test("a click on a quote makes it the current one")
    func clickOnQuote() {
        var reader = ReaderHarness(width: 100, height: 30)
        let row = reader.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("They will learn")
        }
        reader.send(.terminal(.mouse(MouseEvent(.press, at: Point(x: 40, y: row ?? 0)))))
        #expect(reader.state.article?.quote == 2)
    }

    @Test("an article that is no longer wanted is left out")
    func lateAnswer() {
        var reader = ReaderHarness()
        reader.press("j")
        reader.send(.articleOpened(Sample.article(4)))
        #expect(reader.state.article?.article.id.rawValue == 2)
    }
}
