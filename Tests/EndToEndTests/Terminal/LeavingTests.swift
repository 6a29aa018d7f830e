import Foundation
import NewsModel
import Testing

@Suite("Leaving the terminal")
struct LeavingTests {
    /// Every signal that ends a process by default and can be caught, but those that a failing write brings.
    static let ending: [Int32] = {
        let numbers = [
            SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGTRAP, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGSYS, SIGUSR1,
            SIGUSR2,
            SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
        ]
        #if os(Linux)
            return numbers + [SIGIO, SIGPWR, SIGSTKFLT, 34, 64]
        #else
            return numbers
        #endif
    }()

    @Test("a signal that ends the program gives the terminal back first", arguments: ending)
    func signals(number: Int32) throws {
        let program = try BuiltProgram(articles: [.sample("Ferry Fares to Rise", "Much text.")])
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        #expect(terminal.modesOn == [1000, 1002, 1004, 1006, 1049, 2004])
        #expect(terminal.program.modes.c_lflag != terminal.modes.c_lflag)
        terminal.program.signal(number)
        #expect(try terminal.waitForEnd() == .killed(number))
        #expect(terminal.isGivenBack)
    }

    @Test("a signal that tells of a failing write ends nothing", arguments: [SIGPIPE, SIGXFSZ])
    func failures(number: Int32) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        terminal.program.signal(number)
        terminal.send("*")
        try terminal.waitFor(text: "★")
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isGivenBack)
    }

    @Test("a terminal that takes no output is not waited for", arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func blocked(number: Int32) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "Ferry Fares")
        // What is drawn anew again and again, and read by nobody, fills the way to the terminal.
        for _ in 1...200 { terminal.send("\u{C}") }
        terminal.program.signal(number)
        let deadline = Date() + 20
        while terminal.program.checkEnding() == nil, Date() < deadline { _ = poll(nil, 0, 10) }
        #expect(terminal.program.checkEnding() == .killed(number))
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
