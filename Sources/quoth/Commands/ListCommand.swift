import ArgumentParser
import ArticleStore
import TextFormats

/// Lists the library's articles.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles of the library, newest first.",
        discussion: """
            A line an article: number, ● unread, ★ starred, date, quotes, title, source. Ends with status 1 where there \
            is none.

              quoth list | head
              quoth list --limit 20 --format json
            """)

    @OptionGroup var library: LibraryOption
    @OptionGroup var articles: ArticleFilterOptions
    @Flag(help: "Only unread ones.") var unread = false
    @Flag(help: "Only starred ones.") var starred = false
    @Option(help: "Print at most so many articles.") var limit: Int?
    @Option(help: "Leave out so many articles first.") var offset = 0
    @Option(help: "text or json.") var format = ListFormat.text

    func validate() throws {
        guard limit ?? 0 >= 0, offset >= 0 else { throw ValidationError("--limit and --offset take 0 or more.") }
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            var output = StandardOutput()
            var list = JSONList()
            var filter = articles.filter
            if unread { filter.isRead = false }
            if starred { filter.isStarred = true }
            var count = 0
            try library.forEachSummary(filter, offset: offset, limit: limit ?? .max) { summary in
                count += 1
                switch format {
                case .text: output.writeLine(ArticleLines.line(summary))
                case .json: list.write(.object(JSONValue.fields(summary)), to: &output)
                }
            }
            if format == .json { list.end(&output) }
            try output.finish(found: count)
        }
    }
}
