import ArgumentParser

/// The program.
@main
struct Quoth: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "A terminal news reader that knows who said what.",
        subcommands: [Read.self, Snapshot.self], defaultSubcommand: Read.self)
}
