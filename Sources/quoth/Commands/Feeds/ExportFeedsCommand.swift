import ArgumentParser
import ArticleStore
import Importers

/// Prints the feeds as a list that other readers take.
struct ExportFeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the feeds as OPML, with their folders.",
        discussion: """
              quoth feeds export > subscriptions.opml
            """)

    @OptionGroup var library: LibraryOption

    func run() throws {
        try CommandFailure.reporting {
            let feeds = try library.openExisting().feeds()
            let outline = FeedOutline(
                title: "Quoth",
                subscriptions: feeds.map {
                    FeedOutlineEntry(title: $0.title, feedURL: $0.url, siteURL: $0.siteURL, folder: $0.folder)
                })
            var output = StandardOutput()
            output.write(OutlineWriter().text(of: outline))
            try output.finish()
        }
    }
}
