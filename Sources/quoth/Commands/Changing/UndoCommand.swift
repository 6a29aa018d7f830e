import ArgumentParser
import ArticleStore

/// Takes a change back that an earlier command made.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what tag, star, mark or delete did, or what was done to clippings.",
        discussion: """
            Without a number, the last change that was not yet taken back. Ends with status 1 where there is none.

              quoth undo
              quoth undo 7
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "The change’s number, as the command told it.") var change: Int64?

    func run() throws {
        try CommandFailure.reporting {
            guard let undone = try library.openExisting().undo(change) else {
                let what = change.map { "no change with the number \($0)" } ?? "nothing left"
                StandardError.writeLine("quoth: There is \(what) to take back.")
                throw ExitCode(CommandFailure.Status.nothingFound.rawValue)
            }
            var output = StandardOutput()
            output.writeLine("Took back change \(undone.id): \(undone.sentence)")
            try output.finish()
        }
    }
}
