import ArticleStore
import Attribution
import CursesTerminal
import Intake
import ProgramAssets
import ReaderUI

import struct Foundation.Date

/// A run of the reader, from opening library and terminal until the user leaves.
struct ReaderRun {
    /// Where the library is.
    let library: LibraryPlace
    /// Where the configuration is.
    let configuration: ConfigurationPlace
    /// The theme asked for on the command line.
    var theme: String?
    /// Whether the mouse is left to the terminal, whatever the configuration says.
    var ignoresMouse = false

    /// Seconds that a key waits while another process writes, before the status line says so.
    private static let patience = 0.5

    /// Runs the reader.
    ///
    /// - Throws: ``CommandFailure`` and what it knows to tell, before the terminal is touched.
    func run() throws {
        let terminal: Terminal
        let library: StoredLibrary
        let loaded: LoadedConfiguration
        do {
            try Terminal.check()
            library = StoredLibrary(library: try self.library.open(patience: Self.patience))
            loaded = try LoadedConfiguration(configuration, theme: theme)
            terminal = try Terminal(
                mouse: loaded.configuration.usesMouse && !ignoresMouse, links: loaded.configuration.showsLinks)
        } catch let error as TerminalError {
            throw CommandFailure(error)
        }
        defer { terminal.close() }
        let inbox = Inbox()
        if let problem = loaded.problems.first {
            let others = loaded.problems.count - 1
            let more = others > 0 ? " \"quoth config --check\" tells \(others) more." : ""
            inbox.deliver(.failed(problem.brief + more))
        }
        let state = ReaderState(
            size: terminal.size, depth: terminal.depth, options: loaded.configuration.options, now: Date())
        var reader = TerminalReader(
            terminal: terminal, session: ReaderSession(state: state, library: library), inbox: inbox,
            news: NewsProgram(library: library.library.path))
        reader.run { reanalyze(library.library, orTell: inbox) }
    }

    /// Brings articles of an older engine up to date beside the reading. What a missing model makes impossible is told;
    /// what fails otherwise is left for `quoth doctor` to tell.
    private func reanalyze(_ library: ArticleLibrary, orTell inbox: Inbox) {
        guard library.access == .full else { return }
        BackgroundThread.run {
            do {
                try Reanalysis.run(on: library) { AttributionEngine(model: try ModelFile.find().load()) }
            } catch let error as ModelFileError {
                inbox.deliver(.failed(error.problem + " \"quoth doctor\" says more."))
            } catch {}
        }
    }
}
