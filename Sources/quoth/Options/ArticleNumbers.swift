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
        output.writeLine("\(recorded.sentence) \"quoth undo \(recorded.id)\" takes that back.")
        try output.finish()
    }
}

extension RecordedChange {
    /// What was done, in a sentence: "Deleted 2 articles."
    var sentence: String {
        let articles = ArticleLines.counted(articleCount, "article")
        return switch kind {
        case .star: "Changed the stars of \(articles)."
        case .read: "Marked \(articles)."
        case .tag: "Changed the tags of \(articles)."
        case .delete: "Deleted \(articles)."
        }
    }
}
