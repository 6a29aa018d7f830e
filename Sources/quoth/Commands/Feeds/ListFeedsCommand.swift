import ArgumentParser
import ArticleStore
import NewsModel
import TextFormats

/// Lists the feeds and how they do.
struct ListFeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the feeds, with what came of them and what went wrong.",
        discussion: """
            A line a feed: number, unread articles, articles, articles a week, the day of the last success, folder and title; \
            below it what went wrong the last time. Ends with status 1 where there is none.

              quoth feeds list
              quoth feeds list --format json
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "text or json.") var format = ListFormat.text

    func run() throws {
        try CommandFailure.reporting {
            let feeds = try library.openExisting().feedSummaries()
            var output = StandardOutput()
            var list = JSONList()
            for feed in feeds {
                switch format {
                case .text: output.writeLine(FeedLines.lines(feed))
                case .json: list.write(.feed(feed), to: &output)
                }
            }
            if format == .json { list.end(&output) }
            try output.finish(found: feeds.count)
        }
    }
}
