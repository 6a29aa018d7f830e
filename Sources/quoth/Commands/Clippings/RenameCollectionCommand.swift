import ArgumentParser
import ArticleStore

/// Gives a collection of clippings another name.
struct RenameCollectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a collection another name.",
        discussion: """
            Where there is one of the new name, the clippings join it. "quoth undo" takes it back. Ends with status 1 where \
            there is no such collection.

              quoth clippings rename Clippings "Port 2026"
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "The collection’s name.") var collection: String
    @Argument(help: "Its new name.") var name: String

    func validate() throws { try CollectionArgument.validate(name) }

    func run() throws {
        try CommandFailure.reporting {
            guard let change = try library.openExisting().renameCollection(collection, to: printable(name)) else {
                StandardError.writeLine("quoth: There is no collection \(collection).")
                throw ExitCode(CommandFailure.Status.nothingFound.rawValue)
            }
            var output = StandardOutput()
            output.writeLine(change.announcement)
            try output.finish()
        }
    }
}
