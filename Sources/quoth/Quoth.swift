import ArgumentParser
import Attribution
import Dispatch
import Foundation

/// The program.
@main
struct Quoth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "A terminal news reader that knows who said what.",
        version: "quoth \(version), engine \(AttributionEngine.version)",
        subcommands: [
            ReadCommand.self, FeedsCommand.self, FetchCommand.self, ImportCommand.self, ListCommand.self,
            SearchCommand.self, ShowCommand.self,
            QuotesCommand.self, ClippingsCommand.self, SpeakersCommand.self, ExtractCommand.self, ParseCommand.self,
            ExportCommand.self,
            TagCommand.self,
            StarCommand.self, MarkCommand.self, DeleteCommand.self, UndoCommand.self, CorrectionsCommand.self,
            ConfigCommand.self, SnapshotCommand.self, DoctorCommand.self, ManualCommand.self,
        ], defaultSubcommand: ReadCommand.self)

    /// The program's version; the engine that finds the quotes counts its own.
    static let version = "0.1.0"

    /// Runs the command that the arguments name. The reader runs on the main thread, where a stop signal reaches it;
    /// an asynchronous `main` would leave that thread.
    static func main() {
        let arguments = ProcessArguments.texts
        guard !arguments.isEmpty else { return read() }
        if let mistake = MistypedCommand(arguments, commands: commandNames) {
            StandardError.writeLine("quoth: \(mistake.sentence)")
            Foundation.exit(CommandFailure.Status.usage.rawValue)
        }
        do {
            var command = try parseAsRoot(arguments)
            guard command is any AsyncParsableCommand else { return try command.run() }
        } catch {
            end(with: error)
        }
        Task {
            do {
                if var command = try parseAsRoot(arguments) as? any AsyncParsableCommand { try await command.run() }
            } catch {
                end(with: error)
            }
            Foundation.exit(EXIT_SUCCESS)
        }
        dispatchMain()
    }

    /// Runs the reader, as without arguments: at once, without the time that the parser takes to get ready.
    private static func read() {
        do {
            try CommandFailure.reporting {
                try ReaderRun(library: LibraryPlace(), configuration: ConfigurationPlace()).run()
            }
        } catch {
            end(with: error)
        }
    }

    /// What may stand first on the command line; ArgumentParser adds a command of its own.
    private static var commandNames: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    /// Ends the program; what it has to say of an error begins as every other complaint of it does.
    private static func end(with error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        guard code != .success, message.hasPrefix(parserPrefix) else { exit(withError: error) }
        StandardError.writeLines("quoth: " + message.dropFirst(parserPrefix.count))
        Foundation.exit(code.rawValue)
    }

    /// What ArgumentParser begins its complaints with.
    private static let parserPrefix = "Error: "
}
