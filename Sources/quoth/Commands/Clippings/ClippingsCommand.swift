import ArgumentParser

/// What there is to do with quotes that were put aside.
struct ClippingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clippings", abstract: "Print quotes that were put aside in the reader, and change them.",
        discussion: """
            In the reader, "a" puts a quote aside and "A" shows all that were.

              quoth clippings harbour dues --collection Port
              quoth clippings --state checked --format markdown --output port.md
              quoth clippings change 12 --state wrong --note "says the harbour master"
            """,
        subcommands: [
            ListClippingsCommand.self, ChangeClippingsCommand.self, RemoveClippingsCommand.self,
            RenameCollectionCommand.self,
        ], defaultSubcommand: ListClippingsCommand.self)
}
