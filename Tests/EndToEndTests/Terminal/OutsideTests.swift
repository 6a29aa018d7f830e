import Foundation
import NewsModel
import Testing

@Suite("Out of the reader and back")
struct OutsideTests {
    private func started(_ environment: [String: String?] = [:]) throws -> EmulatedTerminal {
        let terminal = try BuiltProgram(articles: DraftArticle.samples).start(environment: environment)
        try terminal.waitFor(text: "said Ada Moss on the quay")
        return terminal
    }

    @Test("| pipes the text to a command, shows what it prints, and comes back where one was")
    func pipe() throws {
        let terminal = try started()
        terminal.send("l|tr a-z A-Z\r")
        try terminal.waitFor(text: "SAID ADA MOSS ON THE QUAY")
        #expect(!terminal.isOnAlternateScreen && terminal.showsCursor)
        terminal.send("\r")
        try terminal.waitFor(text: "piped to tr a-z A-Z")
        #expect(terminal.isOnAlternateScreen)
        try terminal.waitFor(text: "said Ada Moss on the quay")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exited(0) && terminal.isGivenBack)
    }

    @Test("a command that is not there, or fails, is told")
    func failures() throws {
        let terminal = try started()
        terminal.send("l|nosuchcommand\r")
        try terminal.waitFor(text: "Enter goes back")
        terminal.send("\r")
        try terminal.waitFor(text: "There is no command “nosuchcommand”.")
        terminal.send("|exit 3\r")
        try terminal.waitFor(text: "“exit 3” ended with status 3.")
    }

    @Test("v shows the text in the pager, V opens it in the editor", arguments: [("v", "PAGER"), ("V", "VISUAL")])
    func programs(key: String, variable: String) throws {
        let terminal = try started([variable: "sh -c 'head -n 1 \"$0\"; echo shown; read x'"])
        terminal.send("l" + key)
        try terminal.waitFor(text: "shown")
        #expect(!terminal.isOnAlternateScreen)
        terminal.send("\r")
        try terminal.waitFor("the reader again") { $0.isOnAlternateScreen && $0.screen.text.contains("on the quay") }
    }

    @Test("o hands the address to the browser, and nothing of it to a shell")
    func browser() throws {
        var article = DraftArticle.sample("Fog", "It was said.")
        article.url = "https://gazette.example/a;touch$IFS-owned&b"
        let terminal = try BuiltProgram(articles: [article]).start(environment: ["BROWSER": "nosuchbrowser:echo to"])
        try terminal.waitFor(text: "It was said.")
        terminal.send("lo")
        try terminal.waitFor("the address as it is") {
            $0.count(of: "to https://gazette.example/a;touch$IFS-owned&b") > 0
        }
        try terminal.waitFor(text: "opened https://")
    }

    @Test("e writes the article to a file in the folder that the program was started in")
    func export() throws {
        let folder = try CommandFolder()
        try folder.write("a.txt", "Harbour Vote\n\n“We keep it,” said Ada Moss, the mayor.")
        try #require(try folder.quoth("import", "a.txt").status == 0)
        let terminal = try EmulatedTerminal(
            ["/bin/sh", "-c", "cd \"$1\" && exec \"$2\"", "sh", folder.path, BuiltProgram.path],
            environment: [
                "QUOTH_LIBRARY": folder.path + "/library.db", "LANG": "C.UTF-8", "TERM": "xterm-256color",
                "PATH": "/usr/bin:/bin",
            ],
            columns: 160, rows: 30, home: folder)
        try terminal.waitFor(text: "said Ada Moss, the mayor")
        for _ in 1...2 {
            terminal.send("e")
            try terminal.waitFor(text: "Markdown")
            terminal.send("mark\r")
            try terminal.waitFor(text: "wrote ")
        }
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        #expect(Set(written) == ["harbour-vote.md", "harbour-vote-2.md"])
    }
}
