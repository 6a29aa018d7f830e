import ArgumentParser
import ArticleStore
import TextFormats

/// Lists the library's articles.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles of the library, newest first.",
        discussion: """
            A line an article: number, ● unread, ★ starred, date, quotes, title, source.

              quoth list | head
              quoth list --limit 20 --format json
            """)

    @OptionGroup var library: LibraryOption
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
            try library.forEachSummary(offset: offset, limit: limit ?? .max) { summary in
                switch format {
                case .text: output.writeLine(ArticleLines.line(summary))
                case .json: list.write(.object(JSONValue.fields(summary)), to: &output)
                }
            }
            if format == .json { list.end(&output) }
            try output.finish()
        }
    }
}
