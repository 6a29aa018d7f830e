import Testing

@testable import ReaderUI

@Suite struct TeachingScreenTests {
    @Test("an empty library says how to fill it")
    func emptyLibrary() {
        #expect(
            ReaderHarness([], width: 64, height: 14).screen == """
                 Quoth · no articles        │
                ────────────────────────────┤  No articles yet.
                                            │
                                            │  Leave with q, then:
                                            │
                                            │    quoth import FILE
                                            │    quoth import FOLDER
                                            │
                                            │  Text: .txt .text .md
                                            │  JSON: .json .jsonl
                                            │
                                            │  Then press ? for the keys.
                ────────────────────────────┴───────────────────────────────────
                 ? help  q quit

                """)
    }

    @Test("an article without quotes says so, above the text and at the bottom")
    func noQuotes() {
        var reader = ReaderHarness(
            [Sample.article(1, "# Fog\n\nNothing was said.", title: "Fog")], width: 50, height: 8)
        reader.press("l")
        #expect(
            reader.screen == """
                      Fog
                      Nora Quist · 2 days ago · 1 minute ·
                      no quotes

                      Nothing was said.

                ──────────────────────────────────────────────────
                 / search  Tab pane  ? help  q back     no quotes

                """)
        reader.press("]")
        #expect(reader.status.hasPrefix("no quotes in this article"))
    }

    @Test("a message stays until the next key")
    func notice() {
        var reader = ReaderHarness(width: 80, height: 10)
        reader.send(.failed("Article 3 cannot be read: the library is locked."))
        #expect(reader.status.hasPrefix("Article 3 cannot be read: the library is locked."))
        reader.press("j")
        #expect(reader.status.hasPrefix("Enter open"))
    }

    @Test("titles from the outside cannot steer the terminal")
    func hostileTitle() {
        var article = Sample.article(1, "x", title: "A\u{1B}[31m\nB\u{202E}")
        article.draft.authors = ["\u{7}Nobody"]
        let screen = ReaderHarness([article], width: 100, height: 12).screen
        #expect(screen.contains("A␛[31m B"))
        #expect(screen.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }
}
