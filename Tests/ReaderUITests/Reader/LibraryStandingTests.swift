import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("How the reader stands to the library")
struct LibraryStandingTests {
    /// What a reader asked to have stored.
    private func stored(by reader: ReaderHarness) -> [ReaderEffect] {
        reader.effects.filter { if case .library(.store) = $0 { true } else { false } }
    }

    /// The keys that would change something.
    private static let changing = ["m", "M", "*", "t", "D", "u", "c"]

    @Test(
        "in a library that can only be read, each key that would change something says why it does not",
        arguments: changing)
    func readOnly(key: String) {
        var reader = ReaderHarness()
        reader.send(.libraryOpened(LibraryOpening(obstacle: "its file system is read-only")))
        #expect(reader.status.contains("read-only"))
        reader.press(key)
        #expect(reader.status.hasPrefix("the library is read-only: its file system is read-only"))
        #expect(stored(by: reader).isEmpty)
        #expect(reader.state.mode == .reading)
    }

    @Test("neither reading nor moving stores anything in a library that can only be read")
    func nothingByItself() {
        var reader = ReaderHarness()
        reader.send(.libraryOpened(LibraryOpening(obstacle: "the file is protected from change")))
        reader.press("lG<Esc>jl<PgDn><Tab>jk")
        #expect(stored(by: reader).isEmpty)
        #expect(reader.state.alarms.allSatisfy { $0.alarm != .libraryLook })
    }

    @Test("in a library that was replaced, no key stores anything until it is opened again", arguments: changing)
    func replaced(key: String) {
        var reader = ReaderHarness()
        reader.send(.libraryReplaced)
        #expect(reader.status.hasPrefix("another file has the library’s place"))
        reader.press("lG<Esc>" + key)
        #expect(stored(by: reader).isEmpty)
        #expect(reader.status.contains("not stored; Ctrl-R opens what is there now"))
        #expect(reader.state.update(.terminal(.key(.control("r")))).contains(.library(.reopen)))
        reader.send(.libraryOpened(LibraryOpening()))
        reader.press("*")
        #expect(stored(by: reader).count == 1)
    }

    @Test("being told once is enough")
    func toldOnce() {
        var reader = ReaderHarness()
        reader.send(.libraryReplaced)
        let told = reader.state.notice?.number ?? 0
        reader.send(.alarm(.noticeFades(told)))
        reader.send(.libraryReplaced)
        #expect(reader.state.notice == nil)
        #expect(reader.status.contains("library replaced"))
    }

    @Test("what was done in one library is not undone in another")
    func otherLibrary() {
        var reader = ReaderHarness()
        reader.press("*")
        reader.send(.libraryOpened(LibraryOpening(isSame: false)))
        reader.effects = []
        reader.press("u")
        #expect(reader.status.hasPrefix("nothing to undo"))
        #expect(stored(by: reader).isEmpty)
    }

    @Test("what was done is undone in the same library opened again")
    func sameLibrary() {
        var reader = ReaderHarness()
        reader.press("*")
        reader.send(.libraryOpened(LibraryOpening()))
        reader.effects = []
        reader.press("u")
        #expect(stored(by: reader).count == 1)
    }

    @Test("the library is looked at each second while the terminal has the focus, and not at all by itself without")
    func looks() {
        var reader = ReaderHarness()
        func waits() -> Bool { reader.state.alarms.contains { $0.alarm == .libraryLook } }
        #expect(!waits())
        reader.send(.terminal(.focusGained))
        #expect(waits())
        #expect(reader.state.alarms.first { $0.alarm == .libraryLook }?.seconds == 1)
        #expect(reader.state.update(.alarm(.libraryLook)) == [.library(.look)])
        reader.send(.terminal(.focusLost))
        #expect(!waits())
        #expect(reader.state.alarms.isEmpty)
    }

    @Test("an article that others changed shows as it is now, and one stays where one was")
    func changedText() throws {
        var reader = ReaderHarness()
        reader.press("l")
        var article = try #require(reader.state.article?.article)
        article.draft.text += "\n\nCorrection: it was Tuesday."
        let end = article.draft.text.utf8.count
        article.draft.paragraphs.append(Paragraph(.body, TextRange(end - 27, end)))
        reader.send(.articleChanged(article))
        #expect(reader.state.article?.article.draft.text == article.draft.text)
        reader.press("G")
        #expect(reader.screen.contains("it was Tuesday"))
    }

    @Test("a change that could not be stored is told, and what is stored shows")
    func notStored() {
        var reader = ReaderHarness()
        reader.listRequests = []
        reader.send(.notStored("There is no room left."))
        #expect(reader.status.hasPrefix("There is no room left."))
        #expect(!reader.listRequests.isEmpty)
    }
}
