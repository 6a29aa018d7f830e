import ArgumentParser
import ArticleStore

/// Mark articles as read, or as unread.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Mark articles as read, or as unread.",
        discussion: """
            "quoth undo" takes it back.

              quoth mark 12 14
              quoth mark --unread 12
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Mark them as unread.") var unread = false
    @OptionGroup var articles: ArticleNumbers

    func run() throws {
        try CommandFailure.reporting { try articles.apply(.read(!unread), in: library) }
    }
}
