import NewsModel
import Testing

@Suite("Reading")
struct ReadingTests {
    @Test("arrow keys move through the list, in both forms that terminals send", arguments: ["\u{1B}OA", "\u{1B}[A"])
    func list(up: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "said Ada Moss on the quay")
        terminal.send("j")
        try terminal.waitFor(text: "The goat came down by itself.")
        terminal.send(up)
        try terminal.waitFor(text: "said Ada Moss on the quay")
    }

    @Test("] goes from quote to quote, } to the same speaker's next")
    func quotes() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "3 quotes")
        terminal.send("]")
        try terminal.waitFor(text: "quote 1 of 3")
        terminal.send("]")
        try terminal.waitFor(text: "quote 2 of 3")
        terminal.send("[}")
        try terminal.waitFor(text: "quote 3 of 3")
    }

    @Test("search finds words as they are typed, and Escape leaves it")
    func search() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "said Ada Moss on the quay")
        terminal.send("/Ada")
        try terminal.waitFor(text: "1/2")
        terminal.send("\r")
        terminal.send("n")
        try terminal.waitFor(text: "2/2")
        terminal.send("\u{1B}")
        try terminal.waitFor("the search's end") { !$0.screen.text.contains("2/2") }
    }

    @Test("the screen fills the window after many changes of size")
    func resize() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "said Ada Moss on the quay")
        for step in 1...20 { terminal.resize(columns: 60 + step * 2, rows: 15 + step) }
        try terminal.waitFor("a status line in the last row") { terminal in
            terminal.screen.lines.last?.contains("? help") ?? false
        }
        #expect(terminal.screen.lines.count == 35)
        try terminal.waitFor("a rule of the window's width") { terminal in
            terminal.screen.lines.contains { $0.count == 100 && $0.hasSuffix("───") }
        }
    }

    @Test("Ctrl-L draws everything again")
    func redraw() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "? help")
        let drawn = terminal.count(of: "Ferry Fares to Rise")
        terminal.send("\u{C}")
        try terminal.waitFor("another frame") { $0.count(of: "Ferry Fares to Rise") > drawn }
    }

    @Test("the mouse selects in the list")
    func mouse() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Goat Spends Night")
        let y = try #require(terminal.screen.lines.firstIndex { $0.contains("Goat Spends Night") })
        terminal.send("\u{1B}[<0;5;\(y + 1)M\u{1B}[<0;5;\(y + 1)m")
        try terminal.waitFor(text: "The goat came down by itself.")
    }

    @Test("y sends the quote to the terminal's clipboard, and nothing but base64")
    func copy() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "3 quotes")
        terminal.send("]y")
        try terminal.waitFor("the request") { $0.clipboard != nil }
        let text = try #require(terminal.clipboard)
        #expect(text.contains("“It hurts,”") && text.contains("Ada Moss"))
    }

    @Test(
        "addresses in a text are links of the terminal's own where it shows them",
        arguments: [("7200", true), (nil, false)])
    func links(version: String?, isLinked: Bool) throws {
        let article = DraftArticle.sample("Minutes", "They are at https://council.example/minutes now.", "The end.")
        let terminal = try BuiltProgram(articles: [article]).start(environment: ["VTE_VERSION": version], columns: 150)
        try terminal.waitFor(text: "https://council.example/minutes now.")
        terminal.settle()
        #expect((terminal.count(of: "\u{1B}]8;;https://council.example/minutes\u{1B}\\") > 0) == isLinked)
        terminal.send("l/end\r")
        try terminal.waitFor(text: "1/1")
        #expect(terminal.screen.text.contains("https://council.example/minutes now."))
    }

    @Test("control characters in an article do not reach the terminal")
    func hostile() throws {
        let article = DraftArticle.sample("Bell \u{7} and \u{1B}]0;owned\u{7}", "Text \u{9B}31m with \u{1B}[2J in it.")
        let program = try BuiltProgram(articles: [article])
        let terminal = try program.start()
        try terminal.waitFor(text: "in it.")
        #expect(!terminal.received.contains(7))
        #expect(terminal.count(of: "\u{1B}[2J in") == 0 && terminal.count(of: "owned\u{7}") == 0)
        #expect(terminal.screen.text.contains("␛[2J"))
    }
}
