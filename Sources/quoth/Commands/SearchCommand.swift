import ArgumentParser
import ArticleStore
import TextFormats

/// Searches titles and texts.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find articles by words in their titles and texts.",
        discussion: """
            Every word has to occur, the last one at least as a beginning; "words in quotation marks" follow each \
            other. Case and accents do not matter. Ends with status 1 where there is nothing.

              quoth search harbour vote
              quoth search '"city council"' --format json
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var articles: ArticleFilterOptions
    @Option(help: "Print at most so many articles.") var limit = 50
    @Option(help: "text or json.") var format = ListFormat.text
    @Argument(help: "What to look for.") var query: [String]

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit takes 0 or more.") }
        guard LibraryQuery(query.joined(separator: " ")) != nil else {
            throw ValidationError("There is no letter or digit to search for.")
        }
    }

    func run() throws {
        try CommandFailure.reporting {
            guard let query = LibraryQuery(query.joined(separator: " ")) else { return }
            var output = StandardOutput()
            var list = JSONList()
            let hits = try library.openExisting().search(query, articles.filter, limit: limit)
            for hit in hits {
                switch format {
                case .text:
                    output.writeLine(ArticleLines.line(hit.summary))
                    output.writeLine("        \(printable(hit.snippet))")
                case .json: list.write(.hit(hit), to: &output)
                }
            }
            if format == .json { list.end(&output) }
            try output.finish(found: hits.count)
        }
    }
}
