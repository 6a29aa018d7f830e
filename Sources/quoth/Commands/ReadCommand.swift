import ArgumentParser
import CursesTerminal
import ReaderUI

import struct Foundation.Date
import class Foundation.ProcessInfo

/// The reader.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: "Open the reader (the default).")

    @OptionGroup var library: LibraryOption

    @Option(help: "The colours, for a dark or a light ground; without it, as $COLORFGBG tells, else dark.")
    var theme: Theme?

    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
    var ignoresMouse = false

    func run() throws {
        try CommandFailure.reporting(read)
    }

    private func read() throws {
        let terminal: Terminal
        let library: StoredLibrary
        do {
            try Terminal.check()
            library = StoredLibrary(library: try self.library.open())
            terminal = try Terminal(mouse: !ignoresMouse)
        } catch let error as TerminalError {
            throw CommandFailure(error)
        }
        defer { terminal.close() }
        let theme = theme ?? Theme(environment: ProcessInfo.processInfo.environment)
        let state = ReaderState(size: terminal.size, depth: terminal.depth, theme: theme, now: Date())
        var reader = TerminalReader(terminal: terminal, session: ReaderSession(state: state, library: library))
        reader.run()
    }
}
