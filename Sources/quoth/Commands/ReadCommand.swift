import ArgumentParser
import ArticleStore
import Attribution
import CursesTerminal
import ProgramAssets
import ReaderUI

import struct Foundation.Date
import class Foundation.Thread

/// The reader.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Open the reader (the default).",
        discussion: """
            In the reader, ? shows the keys and q leaves.

              quoth
              quoth read --theme light
              quoth read --library ~/work.db --no-mouse
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var configuration: ConfigurationOption

    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
    var ignoresMouse = false

    /// Seconds that a key waits while another process writes, before the status line says so.
    private static let patience = 0.5

    func run() throws {
        try CommandFailure.reporting(read)
    }

    private func read() throws {
        let terminal: Terminal
        let library: StoredLibrary
        let loaded: LoadedConfiguration
        do {
            try Terminal.check()
            library = StoredLibrary(library: try self.library.open(patience: Self.patience))
            loaded = try configuration.load()
            terminal = try Terminal(mouse: loaded.configuration.usesMouse && !ignoresMouse)
        } catch let error as TerminalError {
            throw CommandFailure(error)
        }
        defer { terminal.close() }
        let warning = Warning()
        if let problem = loaded.problems.first {
            let others =
                loaded.problems.count > 1 ? " \"quoth config --check\" tells \(loaded.problems.count - 1) more." : ""
            warning.give(problem.description + others)
        }
        reanalyze(library.library, orTell: warning)
        let state = ReaderState(
            size: terminal.size, depth: terminal.depth, options: loaded.configuration.options, now: Date())
        var reader = TerminalReader(
            terminal: terminal, session: ReaderSession(state: state, library: library), warning: warning)
        reader.run()
    }

    /// Brings articles of an older engine up to date beside the reading. What a missing model makes impossible is told;
    /// what fails otherwise is left for `quoth doctor` to tell.
    private func reanalyze(_ library: ArticleLibrary, orTell warning: Warning) {
        Thread.detachNewThread {
            do {
                try Reanalysis.run(on: library) { AttributionEngine(model: try ModelFile.find().load()) }
            } catch let error as ModelFileError {
                warning.give(error.problem + " \"quoth doctor\" says more.")
                Terminal.wake()
            } catch {}
        }
    }
}
