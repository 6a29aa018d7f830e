import ArgumentParser
import ArticleStore

/// Star articles, or take their stars away.
struct StarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "star", abstract: "Star articles, or take their stars away.",
        discussion: """
            "quoth undo" takes it back.

              quoth star 12 14
              quoth star --off 12
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Take the stars away.") var off = false
    @OptionGroup var articles: ArticleNumbers

    func run() throws {
        try CommandFailure.reporting { try articles.apply(.star(!off), in: library) }
    }
}
