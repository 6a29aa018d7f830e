import ArgumentParser
import ArticleStore
import NewsModel

/// Renames or moves a feed, or changes its address or its rule for pages.
struct ChangeFeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Rename a feed, move it, or change its address or its rule for pages.",
        discussion: """
              quoth feeds change 3 --title Gazette --folder News
              quoth feeds change 3 --full-text always
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "What to call it.") var title: String?
    @Option(help: "The folder to put it into; \"/\" parts folders, and \"\" is none.") var folder: String?
    @Option(help: "Where to fetch it from.") var url: String?
    @Option(help: "When the page of an entry is fetched: never, teaser or always.") var fullText: FullTextRule?
    @Argument(help: "The feed’s number or address.") var feed: String

    func validate() throws {
        guard title != nil || folder != nil || url != nil || fullText != nil else {
            throw ValidationError("Say what to change: --title, --folder, --url or --full-text.")
        }
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            var changed = try FeedNumber.feed(feed, in: library)
            if let title { changed.title = title }
            if let folder { changed.folder = FeedAddress.folder(folder) }
            if let url {
                changed.url = FeedAddress.complete(url)
                if let other = try library.feeds().first(where: { $0.url == changed.url && $0.id != changed.id }) {
                    throw CommandFailure(.usage, "\(other.title) is fetched from there already.")
                }
            }
            if let fullText { changed.fullText = fullText }
            try library.updateFeed(changed)
        }
    }
}
