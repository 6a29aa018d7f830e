import NewsModel
import Testing

@Suite("What reaches the program from its terminal")
struct InputTests {
    private static let titles = ["Alpha pier", "Beta quay", "Gamma mole"]

    private func started(_ environment: [String: String?] = [:]) throws -> EmulatedTerminal {
        let articles = Self.titles.map { DraftArticle.sample($0, "“Shut,” said Ada Moss of the pier.") }
        let terminal = try BuiltProgram(articles: articles).start(environment: environment)
        try terminal.waitFor(text: "3 articles")
        try terminal.waitFor(text: "said Ada Moss")
        return terminal
    }

    /// Sends what follows only when the program has had time to take a part for a key of its own.
    private func send(_ pieces: [String], to terminal: EmulatedTerminal) {
        for piece in pieces {
            terminal.send(piece)
            terminal.pause(milliseconds: 25)
        }
    }

    @Test(
        "a modified arrow acts as the plain one, in one piece or byte by byte",
        arguments: ["screen", "xterm-256color", "vt100", "linux"])
    func modifiedArrows(type: String) throws {
        let terminal = try started(["TERM": type])
        terminal.send("\u{1B}[1;5B")
        try terminal.waitFor(text: "2 of 3")
        send("\u{1B}[1;2A".map { String($0) }, to: terminal)
        try terminal.waitFor(text: "1 of 3")
        send("\u{1B}[1;5D".map { String($0) }, to: terminal)
        terminal.send("j")
        try terminal.waitFor(text: "2 of 3")
        #expect(terminal.screen.text.contains("3 articles"))
        #expect(!terminal.screen.text.contains("deleted"))
    }

    @Test("what a terminal answers is no key")
    func answers() throws {
        let terminal = try started()
        for answer in [
            "\u{1B}[?62;1;4c", "\u{1B}]11;rgb:dddd/0000/DDDD\u{1B}\\", "\u{1B}[24;80R", "\u{1B}P1$rD*m\u{1B}\\",
        ] {
            terminal.send(answer)
        }
        terminal.send("j")
        try terminal.waitFor(text: "2 of 3")
        for title in Self.titles { #expect(terminal.screen.text.contains(title)) }
        #expect(!terminal.screen.text.contains("★"))
    }

    @Test("a paste does nothing but say so")
    func paste() throws {
        let terminal = try started()
        terminal.send("\u{1B}[200~D*q\n|touch owned\n\u{1B}[201~")
        try terminal.waitFor(text: "pasted text is not taken for keys")
        terminal.send("j")
        try terminal.waitFor(text: "2 of 3")
        for title in Self.titles { #expect(terminal.screen.text.contains(title)) }
        #expect(!terminal.screen.text.contains("★"))
    }

    @Test("in a prompt a paste is a line of text, and Enter is still to be pressed")
    func pasteInPrompt() throws {
        let terminal = try started()
        terminal.send("l|")
        try terminal.waitFor(text: "pipe to:")
        terminal.send("\u{1B}[200~echo \u{1B}[31mone\ntwo\n\u{1B}[201~")
        try terminal.waitFor(text: "pipe to: echo [31mone two")
        #expect(terminal.isOnAlternateScreen)
        terminal.send("\u{15}cat\r")
        try terminal.waitFor(text: "Enter goes back")
    }
}
