import ArgumentParser
import ArticleStore

/// Delete articles with all that was found in them.
struct DeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete articles with all that was found in them.",
        discussion: """
            "quoth undo" puts them back, with tags, corrections and numbers as they were; the last 100 changes are kept.

              quoth delete 12 14
              quoth undo
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var articles: ArticleNumbers

    func run() throws {
        try CommandFailure.reporting { try articles.apply(.delete, in: library) }
    }
}
