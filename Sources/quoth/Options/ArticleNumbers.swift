import ArgumentParser
import ArticleStore
import NewsModel

/// The articles that a command changes.
struct ArticleNumbers: ParsableArguments {
    @Argument(help: ArgumentHelp("The articles’ numbers, as \"quoth list\" tells them.", valueName: "id"))
    var ids: [Int64]

    /// Changes them in a library, and says how to take that back.
    func apply(_ change: ArticleChange, in library: LibraryOption) throws {
        let recorded = try library.openExisting().apply(change, to: ids.map(Article.ID.init(rawValue:)))
        var output = StandardOutput()
        output.writeLine(recorded.announcement)
        try output.finish()
    }
}
