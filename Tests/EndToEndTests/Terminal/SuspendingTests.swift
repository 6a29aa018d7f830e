import Foundation
import NewsModel
import Testing

@Suite("Suspending")
struct SuspendingTests {
    /// A shell that starts the reader as a job, tells when it has stopped, and takes it up again.
    private func startUnderShell(_ program: BuiltProgram) throws -> EmulatedTerminal {
        let script = "set -m; '\(BuiltProgram.path)'; echo stopped with $?; read -r line; fg; echo ended with $?"
        return try program.start(script: script)
    }

    @Test("Ctrl-Z gives the shell its screen, and the reader is drawn anew when it goes on")
    func suspend() throws {
        let terminal = try startUnderShell(try BuiltProgram(articles: DraftArticle.samples))
        try terminal.waitFor(text: "Ferry Fares")
        terminal.send("\u{1A}")
        try terminal.waitFor(text: "stopped with")
        #expect(terminal.modesOn.isEmpty)
        #expect(terminal.showsCursor)
        #expect(terminal.program.modes.c_lflag & tcflag_t(ECHO) != 0)
        terminal.send("\n")
        try terminal.waitFor(text: "Ferry Fares")
        #expect(terminal.isOnAlternateScreen && terminal.reportsMouse)
        terminal.send("q")
        try terminal.waitFor(text: "ended with 0")
        #expect(terminal.isGivenBack)
    }

    @Test("Ctrl-Z in a pager or editor stops once, and goes on in it", arguments: [("v", "PAGER"), ("V", "VISUAL")])
    func stopOutside(key: String, variable: String) throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let outside = try program.script("outside", "echo shown; read -r line; echo \"again $line\"; read -r line")
        let script =
            "export \(variable)='\(outside)'; set -m; '\(BuiltProgram.path)'; echo stopped with $?; read -r line; fg; echo ended with $?"
        let terminal = try program.start(script: script)
        try terminal.waitFor(text: "Ferry Fares")
        terminal.send("l" + key)
        try terminal.waitFor(text: "shown")
        #expect(terminal.modesOn.isEmpty)
        terminal.send("\u{1A}")
        try terminal.waitFor(text: "stopped with")
        terminal.send("\n")
        // What stands on the screen is the program's that was stopped: it reads on.
        try terminal.waitFor("the job's name") { $0.count(of: BuiltProgram.path) > 0 }
        terminal.send("here\n")
        try terminal.waitFor(text: "again here")
        #expect(terminal.modesOn.isEmpty)
        terminal.send("\n")
        try terminal.waitFor("the reader again") { $0.isOnAlternateScreen && $0.screen.text.contains("Ferry Fares") }
        terminal.send("qq")
        try terminal.waitFor(text: "ended with 0")
        #expect(terminal.count(of: "stopped with") == 1)
        #expect(terminal.isGivenBack)
    }

    @Test("a window that changed its size meanwhile is filled when the reader goes on")
    func resizeWhileStopped() throws {
        let terminal = try startUnderShell(try BuiltProgram(articles: DraftArticle.samples))
        try terminal.waitFor(text: "Ferry Fares")
        terminal.send("\u{1A}")
        try terminal.waitFor(text: "stopped with")
        terminal.resize(columns: 80, rows: 20)
        terminal.send("\n")
        try terminal.waitFor("a status line in the new last row") { $0.screen.lines.last?.contains("help") ?? false }
        #expect(terminal.screen.lines.count == 20)
    }

    @Test("a stop signal from outside gives the terminal back, and the reader is drawn anew where nothing can stop it")
    func orphaned() throws {
        let terminal = try BuiltProgram(articles: DraftArticle.samples).start()
        try terminal.waitFor(text: "? help")
        let drawn = terminal.count(of: "Ferry Fares to Rise")
        let (left, entered) = (terminal.count(of: "\u{1B}[?1049l"), terminal.count(of: "\u{1B}[?1049h"))
        // The leader of a session has no shell that could let it go on, so the system does not stop it.
        terminal.program.signal(SIGTSTP)
        try terminal.waitFor("another frame") { $0.count(of: "Ferry Fares to Rise") > drawn }
        #expect(terminal.count(of: "\u{1B}[?1049l") == left + 1)
        #expect(terminal.count(of: "\u{1B}[?1049h") == entered + 1)
        #expect(terminal.isOnAlternateScreen && terminal.reportsMouse)
    }

    @Test("after a stop that cannot be caught, everything is drawn again")
    func stop() throws {
        let terminal = try BuiltProgram(articles: DraftArticle.samples).start()
        try terminal.waitFor(text: "? help")
        let drawn = terminal.count(of: "Ferry Fares to Rise")
        terminal.program.signal(SIGSTOP)
        terminal.program.signal(SIGCONT)
        try terminal.waitFor("another frame") { $0.count(of: "Ferry Fares to Rise") > drawn }
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isGivenBack)
    }
}
