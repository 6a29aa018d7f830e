import Foundation
import NewsModel
import Testing

@Suite("Starting")
struct StartingTests {
    @Test("without a terminal the reader says so and names what works without one")
    func noTerminal() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let run = try program.run([])
        #expect(run.code == 69)
        #expect(run.text.isEmpty)
        #expect(run.complaint.contains("needs a terminal") && run.complaint.contains("quoth snapshot"))
    }

    @Test(
        "a terminal that cannot be used is named, and the screen is left alone",
        arguments: [("nonsense", "nonsense"), ("dumb", "cannot move its cursor"), (nil, "TERM is not set")])
    func type(type: String?, expected: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["TERM": type])
        #expect(try terminal.waitForEnd() == .exited(69))
        #expect(terminal.screen.text.contains(expected))
        #expect(terminal.count(of: "\u{1B}") == 0)
    }

    @Test(
        "a library that cannot be opened is named after the terminal was left alone",
        arguments: [("/dev/null/library.db", Int32(66)), ("/bin/sh", Int32(65))])
    func library(path: String, code: Int32) throws {
        let program = try BuiltProgram()
        let terminal = try program.start(["--library", path])
        #expect(try terminal.waitForEnd() == .exited(code))
        #expect(terminal.screen.text.contains(path))
        #expect(!terminal.isOnAlternateScreen)
    }

    @Test("quotes are in their speakers' colours, and in none with NO_COLOR", arguments: [("", true), ("1", false)])
    func color(noColor: String, isColored: Bool) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["NO_COLOR": noColor])
        try terminal.waitFor(text: "“It hurts,”")
        let y = try #require(terminal.screen.lines.firstIndex { $0.contains("“It hurts,”") })
        let x = try #require((0..<100).first { terminal.screen.cell(x: $0, y: y).text == "“" })
        #expect((terminal.screen.cell(x: x, y: y).color != nil) == isColored)
    }

    @Test("in a locale without Unicode the screen is in ASCII", arguments: ["C", "POSIX"])
    func ascii(locale: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["LC_ALL": locale])
        try terminal.waitFor(text: "\"It hurts,\" said Ada Moss")
        #expect(terminal.received.allSatisfy { $0 < 0x80 })
    }

    @Test("without any locale the screen is in Unicode")
    func noLocale() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["LANG": nil])
        try terminal.waitFor(text: "“It hurts,” said Ada Moss")
    }

    @Test("without the engine's model the articles can be read, and the status line tells of it")
    func noModel() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(environment: ["QUOTH_ASSETS": "/none"])
        try terminal.waitFor(text: "The engine’s model, /none/attribution.model, is not there.")
        #expect(terminal.screen.text.contains("“It hurts,” said Ada Moss"))
    }
}
