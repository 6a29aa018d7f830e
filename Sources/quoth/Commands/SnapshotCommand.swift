import ArgumentParser
import ReaderUI
import TerminalCanvas

import struct Foundation.Date
import class Foundation.ProcessInfo

/// The reader drawn without a terminal.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Print the reader’s screen without a terminal.",
        discussion: """
            Keys do what they do in the reader, but nothing is stored.

              quoth snapshot --size 80x24
              quoth snapshot --keys 'jl]]' --format svg > quote.svg
              quoth snapshot --keys '/ferry<Enter>' --format ansi
            """)

    /// How the screen is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, ansi, svg
    }

    @OptionGroup var library: LibraryOption
    @OptionGroup var configuration: ConfigurationOption

    @Option(help: ArgumentHelp("Columns and rows.", valueName: "columns x rows"))
    var size = WindowSize.standard

    @Option(help: ArgumentHelp("Keys to press first: jj]], /ferry<Enter>, <Tab>, <C-d>.", valueName: "keys"))
    var keys = ""

    @Option(help: "How to print it.")
    var format = Format.text

    @Option(help: ArgumentHelp("The day that ages are counted to; today by default.", valueName: "yyyy-mm-dd"))
    var now: CalendarDay?

    func run() throws {
        try CommandFailure.reporting {
            do {
                var output = StandardOutput()
                output.write(try picture())
                try output.finish()
            } catch let failure as KeyNotation.Failure {
                throw ValidationError(failure.description)
            }
        }
    }

    private func picture() throws -> String {
        let keys = try KeyNotation.keys(keys)
        let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let loaded = try configuration.load()
        for problem in loaded.problems { StandardError.writeLine("quoth: \(printable(problem.description))") }
        let options = loaded.configuration.options
        let depth: ColorDepth = isPlain ? .none : .direct
        let state = ReaderState(size: size.size, depth: depth, options: options, now: now?.noon ?? Date())
        let stored = StoredLibrary(library: try library.openExisting())
        var session = ReaderSession(state: state, library: UnchangedLibrary(library: stored), waitsForMatches: true)
        var requests = session.start() + session.settle()
        for key in keys where !requests.contains(.terminal(.quit)) {
            requests += session.handle(.terminal(.key(key))) + session.settle()
        }
        let canvas = session.canvas()
        return switch format {
        case .text: canvas.plainText
        case .ansi: canvas.ansiText(depth: depth)
        case .svg:
            canvas.svg(
                title: "quoth", background: options.theme.isDark ? .dark : .light,
                ground: options.theme.paintsGround ? options.theme.ground : nil)
        }
    }
}
