import NewsModel
import TerminalCanvas
import Testing

@testable import ReaderUI

/// Regular expressions that take their time: the test says when an answer comes.
@Suite("Searching for regular expressions")
struct PatternTests {
    /// A reader in whose article a regular expression is being typed.
    private func harness(typing pattern: String) -> ReaderHarness {
        var harness = ReaderHarness()
        harness.answersPatterns = false
        harness.press("l/<C-r>\(pattern)")
        return harness
    }

    private func queries(_ harness: ReaderHarness) -> [PatternQuery] {
        harness.effects.compactMap { if case .outside(.patterns(.find(let query))) = $0 { query } else { nil } }
    }

    @Test("each character asks anew, and only the last answer counts")
    func typing() throws {
        var harness = harness(typing: "qu")
        let (first, last) = (try #require(queries(harness).first), try #require(queries(harness).last))
        #expect(queries(harness).map(\.pattern) == ["q", "qu"])
        #expect(last.patience == 0.2)
        harness.send(.matchesFound(.found([TextRange(0, 3)]), number: first.number))
        #expect(harness.state.article?.search?.matches.isEmpty == true)
        harness.send(.matchesFound(.found([TextRange(0, 3)]), number: last.number))
        #expect(harness.state.article?.search?.matches == [TextRange(0, 3)])
        #expect(harness.status.contains("1/1"))
    }

    @Test("what takes too long while one types is told, and Enter gives it more time")
    func tooSlow() throws {
        var harness = harness(typing: "q")
        harness.send(.matchesFound(.tooSlow, number: try #require(queries(harness).last).number))
        #expect(harness.status.contains("takes too long"))
        harness.press("<Enter>")
        let query = try #require(queries(harness).last)
        #expect(query.patience == 3)
        #expect(harness.status.contains("searching"))
        harness.send(.matchesFound(.tooSlow, number: query.number))
        #expect(harness.status.contains("takes too long"))
        #expect(harness.state.article?.search == nil)
    }

    @Test("any key gives up a search that was accepted, and does what it does", arguments: ["]", "j", "<Esc>"])
    func abandoned(key: String) throws {
        var harness = harness(typing: "q")
        harness.press("<Enter>")
        let query = try #require(queries(harness).last)
        harness.press(key)
        #expect(harness.effects.last == .outside(.patterns(.abandon)))
        #expect(harness.state.article?.search == nil)
        harness.send(.matchesFound(.found([TextRange(0, 3)]), number: query.number))
        #expect(harness.state.article?.search == nil)
        if key == "]" { #expect(harness.state.article?.quote == 0) }
    }

    @Test("an answer after Enter shows the first match, or says that there is none")
    func accepted() throws {
        var harness = harness(typing: "q")
        harness.press("<Enter>")
        harness.send(.matchesFound(.found([TextRange(4, 9)]), number: try #require(queries(harness).last).number))
        #expect(harness.state.article?.search?.current == 0)
        harness.press("<Esc>/<C-r>zz<Enter>")
        harness.send(.matchesFound(.found([]), number: try #require(queries(harness).last).number))
        #expect(harness.status.contains("no match"))
    }

    @Test("leaving the prompt, or the article, gives the search up")
    func left() {
        var harness = harness(typing: "q")
        harness.press("<Esc>")
        #expect(harness.effects.last == .outside(.patterns(.abandon)))
        harness.press("/<C-r>q<Enter>J")
        #expect(harness.effects.contains(.outside(.patterns(.abandon))))
    }
}
