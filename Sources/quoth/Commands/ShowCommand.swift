import ArgumentParser
import ArticleStore
import NewsModel
import TextFormats

/// Prints one article.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print an article, with the speaker in brackets after every quotation.",
        discussion: """
            "quoth list" tells the numbers. In text, "(denied)", "(asked)", "(refused)" or "(conditional)" stands behind a \
            speaker who does not claim what is quoted, and attitudes (thoughts, wishes, plans) are left out; JSON has all \
            attributions.

              quoth show 12 | less
              quoth show 12 --format json
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "text or json; positions in JSON count Unicode code points.") var format = ListFormat.text
    @Option(help: "Cells a line of text may take.") var width = 80
    @Argument(help: "The article’s number.") var id: Int64

    func validate() throws {
        guard width >= 10 else { throw ValidationError("--width takes 10 or more.") }
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            guard let article = try library.article(Article.ID(rawValue: id)) else {
                throw LibraryError(.noSuchArticle, path: library.path, cause: "\(id)")
            }
            var output = StandardOutput()
            switch format {
            case .text: output.writeLine(ArticlePage.text(article, width: width))
            case .json: output.writeLine(JSONValue.article(article).text)
            }
            try output.finish()
        }
    }
}
