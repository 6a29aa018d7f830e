import ArticleStore
import Foundation
import NewsModel
import ReaderUI
import TerminalCanvas
import Testing

@testable import quoth

@Suite("Held keys in a session")
struct HeldKeyTests {
    /// A session on a library of ten articles, "Report 10" the newest.
    private func session(_ library: ArticleLibrary) throws -> ReaderSession {
        for day in 1...10 {
            let text = "Report \(day)\n\nNothing of \(day) happened."
            let title = "Report \(day)"
            let draft = DraftArticle(
                title: title, date: PublicationDate(Date(timeIntervalSince1970: Double(day) * 86_400)), text: text,
                paragraphs: [
                    Paragraph(.headline, TextRange(0, title.utf8.count)),
                    Paragraph(.body, TextRange(title.utf8.count + 2, text.utf8.count)),
                ])
            try library.add(draft, analysis: SpeechAnalysis(), engineVersion: 1)
        }
        let state = ReaderState(size: Size(width: 80, height: 12))
        var session = ReaderSession(state: state, library: StoredLibrary(library: library))
        _ = session.start() + session.settle()
        return session
    }

    private func titles(_ library: ArticleLibrary) throws -> [String] {
        try library.list(limit: 20).summaries.map { String($0.title.dropFirst(7)) }
    }

    @Test("a held D deletes the highlighted articles one after the other, and u brings them back to their places")
    func heldDeletion() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: folder.appendingPathComponent("library.db").path)
        var session = try session(library)
        // As in a burst, no article is loaded between one key and the next but where the key needs it.
        for key in "jjDDD" { _ = session.handle(.terminal(.key(.character(key)))) }
        #expect(try titles(library) == ["10", "9", "5", "4", "3", "2", "1"])
        _ = session.settle()
        #expect(session.canvas().plainText.contains("Nothing of 5 happened."))
        for key in "gu" { _ = session.handle(.terminal(.key(.character(key)))) }
        _ = session.settle()
        #expect(try titles(library) == ["10", "9", "6", "5", "4", "3", "2", "1"])
        #expect(session.canvas().plainText.contains("Nothing of 6 happened."))
    }

    @Test("what another process adds does not move the cursor when the list is loaded anew")
    func addedElsewhere() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try ArticleLibrary(path: folder.appendingPathComponent("library.db").path)
        var session = try session(library)
        for key in "jj" { _ = session.handle(.terminal(.key(.character(key)))) }
        _ = session.settle()
        let draft = DraftArticle(
            title: "News", date: PublicationDate(Date(timeIntervalSince1970: 99 * 86_400)), text: "News",
            paragraphs: [Paragraph(.headline, TextRange(0, 4))])
        try library.add(draft, analysis: SpeechAnalysis(), engineVersion: 1)
        for key in "fReport" { _ = session.handle(.terminal(.key(.character(key)))) }
        _ = session.handle(.terminal(.key(.enter))) + session.handle(.terminal(.key(.escape)))
        _ = session.settle()
        let screen = session.canvas().plainText
        #expect(screen.contains("4 of 11"))
        #expect(screen.contains("Nothing of 8 happened."))
    }
}
