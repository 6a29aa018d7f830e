import ArgumentParser
import ArticleStore
import Fetching
import NewsModel

/// Subscribes to a feed.
struct AddFeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Subscribe to a feed and fetch it.",
        discussion: """
            Takes the address of a feed, or of a site that names its feed; also file:///PATH, and exec:COMMAND for what a \
            command prints.

              quoth feeds add https://example.org
              quoth feeds add --folder News/Local --full-text always example.org/rss.xml
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "The folder to put it into; \"/\" parts folders within each other.") var folder = ""
    @Option(help: "What to call it; else as it calls itself.") var title: String?
    @Option(help: "When the page of an entry is fetched: never, teaser (where the feed has no more), or always.")
    var fullText = FullTextRule.teaser
    @Argument(help: "The address.") var address: String

    func run() async throws {
        try await CommandFailure.reporting {
            let place = try LazyLibrary(library)
            let fetcher = Fetcher(userAgent: FetchRun.userAgent)
            let found = try await FeedFinder(fetcher: fetcher).feed(at: FeedAddress.complete(address))
            let library = try place.opened()
            var (feed, isNew) = try library.addFeed(
                url: found.url, title: title, siteURL: found.feed.link, folder: FeedAddress.folder(folder))
            guard isNew else {
                StandardError.writeLine("quoth: \(feed.title) is there already; \"quoth feeds list\" shows it.")
                return
            }
            feed.fullText = fullText
            if title == nil, let own = found.feed.title { feed.title = own }
            try library.updateFeed(feed)
            var progress = FetchProgress(feedCount: 1, report: .all)
            let run = FetchRun(library: library, engine: LazyEngine(), fetcher: fetcher) { progress.note($0) }
            try await run.run(feed, fetched: found.document)
            progress.finish()
            var output = StandardOutput()
            output.writeLine("Subscribed to \(printable(feed.title)): \(progress.summary)")
            try output.finish()
        }
    }
}

extension FullTextRule: ExpressibleByArgument {}

/// Addresses and folders of feeds as somebody types them.
enum FeedAddress {
    /// An address with its scheme: "https" where none is typed.
    static func complete(_ typed: String) -> String {
        let schemes = ["http:", "https:", "file:", "exec:", "feed:"]
        guard let scheme = schemes.first(where: { typed.lowercased().hasPrefix($0) }) else { return "https://" + typed }
        guard scheme == "feed:" else { return typed }
        let rest = typed.dropFirst(scheme.count)
        return rest.hasPrefix("//") ? "https:" + rest : complete(String(rest))
    }

    /// Whether an address is of the web, which is all that a page or a list from elsewhere may name.
    static func isOnWeb(_ address: String) -> Bool {
        ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    }

    /// The folders of "News/Local", the outermost first.
    static func folder(_ typed: String) -> [String] { typed.split(separator: "/").map(String.init) }
}
