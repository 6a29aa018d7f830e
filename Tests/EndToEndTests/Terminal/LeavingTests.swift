import Foundation
import Testing

@Suite("Leaving the terminal")
struct LeavingTests {
    @Test(
        "a signal that ends the program gives the terminal back first",
        arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGTRAP, SIGABRT, SIGILL, SIGBUS, SIGFPE])
    func signals(number: Int32) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let terminal = try program.start()
        let modes = terminal.modes
        try terminal.waitFor("the reader") { $0.isOnAlternateScreen && $0.modes.c_lflag != modes.c_lflag }
        terminal.signal(number)
        #expect(try terminal.waitForEnd() == .killed(number))
        #expect(!terminal.isOnAlternateScreen)
        #expect(terminal.showsCursor)
        #expect(!terminal.reportsMouse)
        #expect(terminal.modes.c_lflag == modes.c_lflag)
        #expect(terminal.modes.c_iflag == modes.c_iflag)
        #expect(terminal.modes.c_oflag == modes.c_oflag)
    }
}
