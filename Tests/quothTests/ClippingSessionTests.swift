import ArticleStore
import Foundation
import NewsModel
import ReaderUI
import TerminalCanvas
import Testing

@testable import quoth

@Suite("Clippings in a session on a library")
struct ClippingSessionTests {
    private let folder: URL
    private let library: ArticleLibrary

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        library = try ArticleLibrary(path: folder.appendingPathComponent("library.db").path)
        let text = "Vote\n\n“No,” said Moss. “Never,” she said."
        func range(_ words: String) -> TextRange {
            let found = Array(text.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0
            return TextRange(found.lowerBound, found.upperBound)
        }
        let moss = Speaker(id: Speaker.ID(rawValue: 0), name: "Ada Moss")
        let attributions = [("“No,”", "said"), ("“Never,”", "she said")].map { words, cue in
            Attribution(
                kind: .direct, content: [range(words)], cue: [range(cue)], speaker: moss.id, confidence: 0.9,
                rule: .learnt)
        }
        let draft = DraftArticle(title: "Vote", text: text, paragraphs: [Paragraph(.body, range(text))])
        try library.add(
            draft, analysis: SpeechAnalysis(attributions: attributions, speakers: [moss]), engineVersion: 1_000)
    }

    private func session(of library: some ReaderLibrary) -> ReaderSession {
        var session = ReaderSession(state: ReaderState(size: Size(width: 100, height: 24)), library: library)
        _ = session.start() + session.settle()
        return session
    }

    private func press(_ keys: String, in session: inout ReaderSession) {
        for key in keys {
            _ = session.handle(.terminal(.key(key == "⏎" ? .enter : .character(key)))) + session.settle()
        }
    }

    private func clippings() throws -> [Clipping] { try library.clippings(limit: 9).clippings }

    @Test("quotes are put aside, noted, removed and brought back")
    func wholeWay() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var session = session(of: StoredLibrary(library: library))
        press("l]aPort⏎]a", in: &session)
        #expect(try clippings().map(\.quote.words) == ["“Never,”", "“No,”"])
        #expect(try clippings().map(\.collection) == ["Port", "Port"])
        press("AmnCheck⏎", in: &session)
        #expect(try clippings().first?.state == .checked)
        #expect(try clippings().first?.note == "Check")
        #expect(session.canvas().plainText.contains("✓ checked · Vote"))
        press("D", in: &session)
        #expect(try clippings().map(\.quote.words) == ["“No,”"])
        press("u", in: &session)
        #expect(try clippings().map(\.note) == ["Check", ""])
        press("⏎", in: &session)
        #expect(session.canvas().plainText.contains("quote 2 of 2, put aside"))
    }

    @Test("what another process puts aside comes in without moving the cursor")
    func otherProcess() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var session = session(of: StoredLibrary(library: library))
        press("l]aPort⏎A", in: &session)
        let other = try ArticleLibrary(path: library.path)
        var quote = try #require(try clippings().first).quote
        quote.range = TextRange(0, 1)
        quote.words = "Something else."
        try other.clip([quote], into: "Port")
        _ = session.handle(.libraryChanged) + session.settle()
        #expect(session.canvas().plainText.contains("clipping 2 of 2"))
        press("m", in: &session)
        #expect(try clippings().map(\.state) == [.toCheck, .checked])
    }

    @Test("a snapshot shows what keys would do, and stores nothing")
    func snapshot() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var session = session(of: UnchangedLibrary(library: StoredLibrary(library: library)))
        press("l]aPort⏎", in: &session)
        #expect(session.canvas().plainText.contains("put aside into “Port”"))
        #expect(try clippings().isEmpty)
    }
}
