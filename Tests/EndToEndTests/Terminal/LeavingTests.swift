import Foundation
import NewsModel
import Testing

@Suite("Leaving the terminal")
struct LeavingTests {
    @Test(
        "a signal that ends the program gives the terminal back first",
        arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGTRAP, SIGABRT, SIGILL, SIGBUS, SIGFPE])
    func signals(number: Int32) throws {
        let program = try BuiltProgram(articles: [.sample("Ferry Fares to Rise", "Much text.")])
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        #expect(
            terminal.isOnAlternateScreen && terminal.reportsMouse
                && terminal.program.modes.c_lflag != terminal.modes.c_lflag)
        terminal.program.signal(number)
        #expect(try terminal.waitForEnd() == .killed(number))
        #expect(terminal.isGivenBack)
    }

    @Test("quitting gives the terminal back", arguments: ["q", "\u{3}"])
    func quit(key: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        terminal.send(key)
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isGivenBack)
    }

    @Test("closing the window ends the program")
    func hangUp() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        terminal.program.hangUp()
        #expect(try terminal.waitForEnd() == .killed(SIGHUP))
    }

    @Test("where SIGHUP is ignored, the reader ends by itself when its window is closed")
    func ignoredHangUp() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start(script: "trap '' HUP; exec '\(BuiltProgram.path)'")
        try terminal.waitFor(text: "Ferry Fares")
        terminal.program.hangUp()
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("a killed reader leaves a sound library, with what was starred")
    func kill() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        terminal.send("*")
        try terminal.waitFor(text: "★")
        terminal.program.signal(SIGKILL)
        #expect(try terminal.waitForEnd() == .killed(SIGKILL))
        let screen = try program.run(["snapshot"])
        #expect(screen.code == 0)
        #expect(screen.text.contains("★"))
    }
}
