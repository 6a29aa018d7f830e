import ArgumentParser
import ArticleStore

/// Unsubscribes from a feed.
struct RemoveFeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Unsubscribe from a feed; its articles stay.",
        discussion: """
              quoth feeds remove 3
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "The feed’s number or address.") var feed: String

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            let feed = try FeedNumber.feed(feed, in: library)
            try library.removeFeed(feed.id)
            var output = StandardOutput()
            output.writeLine(
                "Unsubscribed from \(printable(feed.title)). \"quoth feeds add \(printable(feed.url))\" subscribes again."
            )
            try output.finish()
        }
    }
}
