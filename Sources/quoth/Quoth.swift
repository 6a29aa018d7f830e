import ArgumentParser

/// The program.
@main
struct Quoth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "A terminal news reader that knows who said what.",
        subcommands: [
            ReadCommand.self, ImportCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self,
            QuotesCommand.self,
            SpeakersCommand.self, ExtractCommand.self, SnapshotCommand.self, DoctorCommand.self,
        ], defaultSubcommand: ReadCommand.self)
}
