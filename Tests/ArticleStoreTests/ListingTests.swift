import NewsModel
import Testing

@testable import ArticleStore

@Suite("Listing and searching the library")
struct ListingTests {
    let folder: TemporaryFolder
    let library: ArticleLibrary

    init() throws {
        folder = try TemporaryFolder()
        library = try ArticleLibrary(path: folder.file("library.db"))
    }

    @Test("articles come newest first, undated ones by when they were added")
    func order() throws {
        for (title, day) in [("Middle", 200), ("Old", 100), ("Undated", nil), ("New", 300)] {
            try library.add(.sample(title, title, day: day))
        }
        let page = try library.list(limit: 9)
        #expect(page.summaries.map(\.title) == ["Undated", "New", "Middle", "Old"])
        #expect(try library.list(offset: 1, limit: 2).summaries.map(\.title) == ["New", "Middle"])
        #expect(try library.list(offset: 9, limit: 2).summaries.isEmpty)
    }

    @Test(
        "all articles can be walked through in the list's order, a page at a time",
        arguments: [0, 1, 499, 1_000, 1_234])
    func walking(offset: Int) throws {
        let drafts = (0..<1_234).map { number in
            // Days are shared by many, and some articles have none.
            AnalyzedDraft(.sample("A \(number)", day: number % 3 == 0 ? nil : number / 100), SpeechAnalysis())
        }
        try library.add(drafts, engineVersion: 1)
        let all = try library.list(limit: 2_000).summaries
        #expect(all.count == drafts.count)
        var walked: [ArticleSummary] = []
        try library.forEachSummary(offset: offset) { walked.append($0) }
        #expect(walked == Array(all.dropFirst(offset)))
        walked = []
        try library.forEachSummary(offset: offset, limit: 700) { walked.append($0) }
        #expect(walked == Array(all.dropFirst(offset).prefix(700)))
    }

    @Test("what is walked through may be changed on the way")
    func changedOnTheWay() throws {
        let drafts = (0..<1_100).map { (day: Int) in
            AnalyzedDraft(.sample("A \(day)", day: day), SpeechAnalysis())
        }
        let ids = try library.add(drafts, engineVersion: 1).map(\.id)
        var walked: [Article.ID] = []
        var failures = 0
        try library.forEachSummary { summary in
            walked.append(summary.id)
            if (try? library.remove(summary.id)) == nil { failures += 1 }
        }
        #expect(failures == 0)
        #expect(walked == ids.reversed())
    }

    @Test("a page tells how many articles there are and how many are unread")
    func counts() throws {
        for title in ["Ferry one", "Ferry two", "Bridge"] { try library.add(.sample(title, title)) }
        try library.setRead(Article.ID(rawValue: 1), true)
        let all = try library.list(limit: 1)
        #expect([all.totalCount, all.unreadCount, all.summaries.count] == [3, 2, 1])
        let ferries = try library.list("ferry", limit: 1)
        #expect([ferries.totalCount, ferries.unreadCount] == [2, 1])
    }

    @Test(
        "words find titles and texts",
        arguments: [
            ("harbour", ["Harbour vote"]), ("HARB", ["Harbour vote"]), ("café", ["Café"]), ("cafe", ["Café"]),
            ("vote council", ["Harbour vote"]), ("council vote", ["Harbour vote"]), ("harb vote", []),
            ("\"council voted\"", ["Harbour vote"]), ("\"voted council\"", []), ("“council vot", ["Harbour vote"]),
            ("", ["Café", "Harbour vote"]), ("  ", ["Café", "Harbour vote"]), ("\"", ["Café", "Harbour vote"]),
            ("don't", ["Café"]), ("ha", []), ("har", ["Harbour vote"]),
        ])
    func finds(typed: String, titles: [String]) throws {
        try library.add(.sample("Harbour vote", "The council voted on the vote."))
        try library.add(.sample("Café", "They don't open."))
        #expect(try library.list(ListQuery(words: typed), limit: 9).summaries.map(\.title).sorted() == titles)
    }

    @Test(
        "nothing that can be typed is an error",
        arguments: [
            "a AND", "NOT a", "a OR OR", "NEAR(", "title:a", "(a", "a)", "^a", "a*", "-a", "+a", "a\"b", "\"a\"\"",
            "a\0b",
            "\u{1}a", "{a b}: c", "😀", "é̂", "\\a", "'; DROP TABLE article; --", "a:b:c", "—", "*", "\u{202E}a",
            String(repeating: "a ", count: 5000), String(repeating: "\"a", count: 5000),
            String(repeating: "x", count: 99_999),
        ])
    func tolerates(typed: String) throws {
        try library.add(.sample("A", "b"))
        _ = try library.list(ListQuery(words: typed), limit: 9)
        if let query = LibraryQuery(typed) { _ = try library.search(query, limit: 9) }
    }

    @Test("nothing searchable makes no query", arguments: ["", " \n", "\"\"", "—!?", "\0"])
    func noQuery(typed: String) {
        #expect(LibraryQuery(typed) == nil)
    }

    @Test("a hit shows the words around the match and where they are")
    func snippets() throws {
        let far = String(repeating: "filler ", count: 100)
        try library.add(.sample("Title", far + "the old\nharbour stays. " + far))
        let query = try #require(LibraryQuery("harbour"))
        let hit = try #require(try library.search(query, limit: 5).first)
        #expect(hit.snippet.contains("the old harbour stays") && hit.snippet.hasPrefix("…"))
        #expect(hit.matches.map { hit.snippet.text(in: $0) } == ["harbour"])
    }
}
