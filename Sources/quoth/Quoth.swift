import ArgumentParser
import Dispatch
import Foundation

/// The program.
@main
struct Quoth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "A terminal news reader that knows who said what.",
        subcommands: [
            ReadCommand.self, ImportCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self,
            QuotesCommand.self, SpeakersCommand.self, ExtractCommand.self, SnapshotCommand.self, DoctorCommand.self,
        ], defaultSubcommand: ReadCommand.self)

    /// Runs the command that the arguments name. The reader runs on the main thread, where a stop signal reaches it;
    /// an asynchronous `main` would leave that thread.
    static func main() {
        do {
            var command = try parseAsRoot()
            guard command is any AsyncParsableCommand else { return try command.run() }
        } catch {
            exit(withError: error)
        }
        Task {
            await main(nil)
            Foundation.exit(EXIT_SUCCESS)
        }
        dispatchMain()
    }
}
