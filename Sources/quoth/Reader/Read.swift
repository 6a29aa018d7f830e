import ArgumentParser
import CursesTerminal
import ReaderUI

/// The reader.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Open the reader (the default).")

    @OptionGroup var library: LibraryOption

    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
    var ignoresMouse = false

    func run() throws {
        do {
            try read()
        } catch let failure as CommandFailure {
            throw failure.reported()
        }
    }

    private func read() throws {
        let terminal: Terminal
        let library: StoredLibrary
        do {
            try Terminal.check()
            library = try StoredLibrary.open(self.library.resolvedPath)
            terminal = try Terminal(mouse: !ignoresMouse)
        } catch let error as TerminalError {
            throw CommandFailure(error)
        }
        defer { terminal.close() }
        let state = ReaderState(size: terminal.size, depth: terminal.depth)
        var reader = TerminalReader(terminal: terminal, session: ReaderSession(state: state, library: library))
        reader.run()
    }
}
