import ArgumentParser
import ArticleStore

/// Removes clippings.
struct RemoveClippingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove clippings from their collections.",
        discussion: """
            "quoth undo" brings them back.

              quoth clippings remove 12 14
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var clippings: ClippingNumbers

    func run() throws {
        try CommandFailure.reporting { try clippings.apply([.remove], in: library) }
    }
}
