import NewsModel
import ReaderUI
import TerminalCanvas
import Testing

@testable import quoth

@Suite("Macros in a session")
struct MacroTests {
    /// A library of three articles.
    private struct ThreeArticles: ReaderLibrary {
        func list(_ query: ListQuery, offset: Int, limit: Int) -> ListPage {
            let summaries = (1...3).map { ArticleSummary(id: Article.ID(rawValue: Int64($0)), title: "Report \($0)") }
            return ListPage(
                query: query, offset: offset, summaries: Array(summaries.dropFirst(offset)), totalCount: 3,
                unreadCount: 3)
        }

        func list(_ query: ListQuery, around key: ArticleSortKey, limit: Int) -> ListPage {
            var page = list(query, offset: 0, limit: limit)
            page.place = page.summaries.firstIndex { $0.id == key.article } ?? 0
            return page
        }

        func article(_ id: Article.ID) -> Article? {
            let text = "Text of \(id.rawValue)."
            return Article(
                id: id,
                draft: DraftArticle(
                    title: "Report \(id.rawValue)", text: text,
                    paragraphs: [Paragraph(.body, TextRange(0, text.utf8.count))]))
        }

        func article(_ quest: ArticleQuest) -> ArticleQuest.Outcome { .nothing }
        func record(ofSpeaker name: String, behind place: SpeakerRecord.Place?) -> SpeakerRecord {
            SpeakerRecord(name: name)
        }
        func record(ofSpeaker name: String) -> SpeakerRecord { SpeakerRecord(name: name) }
        func people() -> [SpeakerSummary] { [] }
        func details(_ wanted: PeopleInSight) -> PeopleInSight { wanted }
        func answer(_ request: ClippingRequest) -> ClippingAnswer { .undone(0, isDone: false) }
        func markAllRead(_ query: ListQuery) -> [Article.ID] { [] }
        func store(_ change: LibraryChange) {}
    }

    private func session(_ changes: KeyChange...) -> ReaderSession {
        var options = ReaderOptions()
        options.keymap = Keymap.standard.changed(by: changes)
        let state = ReaderState(size: Size(width: 80, height: 12), options: options)
        var session = ReaderSession(state: state, library: ThreeArticles())
        _ = session.start() + session.settle()
        return session
    }

    @Test("each key finds what the one before led to, articles included")
    func loading() {
        var session = session(
            KeyChange(keys: [.character("X")], action: .keys([.character("j"), .character("j"), .character("l")])))
        let requests = session.handle(.terminal(.key(.character("X")))) + session.settle()
        #expect(requests.isEmpty)
        #expect(session.canvas().plainText.contains("Text of 3."))
    }

    @Test("a macro that presses itself ends")
    func endless() {
        var session = session(
            KeyChange(keys: [.character("X")], action: .keys([.character("j"), .character("X")])),
            KeyChange(keys: [.character("Y")], action: .keys([.character("Y"), .character("Y")])))
        _ = session.handle(.terminal(.key(.character("X")))) + session.settle()
        _ = session.handle(.terminal(.key(.character("Y")))) + session.settle()
        #expect(session.canvas().plainText.contains("Report 3"))
    }

    @Test("a macro can quit, and what it would press afterwards is not")
    func quitting() {
        var session = session(KeyChange(keys: [.character("X")], action: .keys([.control("c"), .character("D")])))
        #expect(session.handle(.terminal(.key(.character("X")))).last == .terminal(.quit))
    }
}
