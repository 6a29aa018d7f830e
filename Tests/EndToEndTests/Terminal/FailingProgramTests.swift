import Foundation
import NewsModel
import Testing

/// Programs outside that fail, hang, or do not take what they are given.
@Suite("Programs that fail")
struct FailingProgramTests {
    private func started(
        _ environment: [String: String?] = [:], scripts: [String: String] = [:], article: DraftArticle? = nil
    ) throws -> EmulatedTerminal {
        var sample = article ?? .sample("Ferry Fares to Rise", "“It hurts,” said Ada Moss on the quay.")
        sample.url = sample.url ?? "https://pier.example/a?x=1&y=$(id);z='q'"
        let program = try BuiltProgram(articles: [sample])
        for (name, lines) in scripts { try program.script(name, lines) }
        let terminal = try program.start(environment: environment)
        try terminal.waitFor(text: sample.title)
        try terminal.waitFor(text: "? help")
        return terminal
    }

    /// Whether the reader still answers.
    private func answers(_ terminal: EmulatedTerminal) throws {
        terminal.send("*")
        try terminal.waitFor(text: "★")
        terminal.send("qq")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isGivenBack)
    }

    @Test("a clipboard program that fails is told with what it says, and the reader goes on")
    func clipboard() throws {
        let terminal = try started(
            ["DISPLAY": ":77"], scripts: ["xclip": "echo \"Error: Can't open display: :77\" >&2; exit 1"])
        terminal.send("l]y")
        try terminal.waitFor(text: "xclip: Error: Can't open display: :77")
        try answers(terminal)
    }

    @Test("the next clipboard program is tried where one fails")
    func nextClipboard() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let copied = program.libraryPath + ".copied"
        try program.script("xclip", "exit 1")
        try program.script("xsel", "cat > '\(copied)'")
        let terminal = try program.start(environment: ["DISPLAY": ":77"])
        try terminal.waitFor(text: "? help")
        terminal.send("l]y")
        try terminal.waitFor("what was copied") { _ in
            (try? String(contentsOfFile: copied, encoding: .utf8))?.contains("It hurts") ?? false
        }
        #expect(!terminal.screen.text.contains("xclip"))
    }

    @Test("a clipboard program that reads nothing and never ends holds nothing up")
    func hangingClipboard() throws {
        let long = String(repeating: "“A long quotation goes on and on, ", count: 3_000) + "” said Ada Moss."
        let terminal = try started(
            ["DISPLAY": ":77"], scripts: ["xclip": "exec sleep 1000"], article: .sample("Long", long))
        terminal.send("l]y")
        try terminal.waitFor(text: "xclip does not answer")
        try answers(terminal)
    }

    @Test("where there is a display, a browser gets the address as one argument, and no terminal")
    func browser() throws {
        let program = try BuiltProgram(
            articles: DraftArticle.samples.map { sample in
                var article = sample
                article.url = "https://pier.example/a?x=1&y=$(id);z='q'"
                return article
            })
        let opened = program.libraryPath + ".opened"
        try program.script(
            "shower", "printf '%s|' \"$@\" > '\(opened)'; [ -t 0 ] && echo terminal >> '\(opened)'; exit 0")
        let terminal = try program.start(environment: [
            "DISPLAY": ":77", "BROWSER": "X='a b' shower --new '%s' --and=\"%s\"",
        ])
        try terminal.waitFor(text: "? help")
        terminal.send("lo")
        let address = "https://pier.example/a?x=1&y=$(id);z='q'"
        try terminal.waitFor("the browser's arguments") { _ in
            (try? String(contentsOfFile: opened, encoding: .utf8)) == "--new|\(address)|--and=\(address)|"
        }
        try terminal.waitFor(text: "opened https://pier.example")
    }

    @Test(
        "a browser that fails is told with what it says",
        arguments: [("exit 3", "ended with status 3"), ("echo no such page >&2; exit 1", "no such page")])
    func failingBrowser(lines: String, told: String) throws {
        let terminal = try started(["DISPLAY": ":77", "BROWSER": "shower"], scripts: ["shower": lines])
        terminal.send("lo")
        try terminal.waitFor(text: "shower: \(told)")
        try answers(terminal)
    }

    @Test("a browser that stays open is not waited for")
    func openBrowser() throws {
        let terminal = try started(["DISPLAY": ":77", "BROWSER": "shower"], scripts: ["shower": "exec sleep 60"])
        terminal.send("lo")
        try terminal.waitFor(text: "opening https://pier.example")
        try answers(terminal)
    }

    @Test(
        "a pager is what a shell makes of $PAGER",
        arguments: [
            "sh -c 'head -n 1 \"$0\"; echo shown; read x'", "LABEL='it is' ownpager", "~/bin/ownpager",
            "\"$HOME/bin/ownpager\" -x",
        ])
    func pagers(pager: String) throws {
        let terminal = try started(["PAGER": pager], scripts: ["ownpager": "echo \"$LABEL shown\"; read x"])
        terminal.send("lv")
        try terminal.waitFor(text: "shown")
        terminal.send("\r")
        try terminal.waitFor("the reader again") { $0.isOnAlternateScreen && $0.screen.text.contains("on the quay") }
        try answers(terminal)
    }

    @Test(
        "a pager that cannot be read, or dies, is told",
        arguments: [("less 'x", "not closed"), ("kill -9 $$;", "was ended: Killed"), ("nosuchpager", "no command")])
    func failingPagers(pager: String, told: String) throws {
        let terminal = try started(["PAGER": pager])
        terminal.send("lv")
        try terminal.waitFor(text: told)
        try answers(terminal)
    }

    @Test("a command that the shell cannot read is told, and so is one that takes none of the text")
    func pipes() throws {
        let long = String(repeating: "Plain words about the pier. ", count: 20_000)
        let terminal = try started(article: .sample("Long", long))
        terminal.send("l|if then\r")
        try terminal.waitFor("what the shell says") { $0.screen.text.lowercased().contains("syntax error") }
        terminal.send("\r")
        try terminal.waitFor(text: "“if then” ended with status 2")
        terminal.send("|true\r")
        // The shell's screen shows what stood there before, too.
        try terminal.waitFor("the question once more") { $0.count(of: "Enter goes back") == 2 }
        terminal.send("\r")
        try terminal.waitFor(text: "piped to true")
        try answers(terminal)
    }
}
