import ArgumentParser
import ArticleStore
import Importers

/// Subscribes to the feeds of a list.
struct ImportFeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Subscribe to all feeds of a list: OPML, or newsboat’s file \"urls\".",
        discussion: """
              quoth feeds import subscriptions.opml
              quoth feeds import ~/.newsboat/urls
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "The file, or - for standard input.", completion: .file()) var file: String

    func run() throws {
        try CommandFailure.reporting {
            let outline = try Self.outline(file)
            let library = try LazyLibrary(library).opened()
            var added = 0
            var refused = 0
            for entry in outline.subscriptions {
                let address = FeedAddress.complete(entry.feedURL)
                guard FeedAddress.isOnWeb(address) else {
                    refused += 1
                    let sentence = "not taken from a list, as it is not of the web; \"quoth feeds add\" takes it."
                    StandardError.writeLine("quoth: \(printable(entry.feedURL)): \(sentence)")
                    continue
                }
                let (_, isNew) = try library.addFeed(
                    url: address, title: entry.title, siteURL: entry.siteURL,
                    folder: entry.folder)
                if isNew { added += 1 }
            }
            var output = StandardOutput()
            let known = outline.subscriptions.count - added - refused
            let rest = known > 0 ? ", \(known) already there" : ""
            output.writeLine("\(added) added\(rest). \"quoth fetch\" brings in their articles.")
            try output.finish()
        }
    }

    private static func outline(_ path: String) throws -> FeedOutline {
        let file = ImportFile(path: path)
        let bytes = try file.bytes()
        do {
            if ContentKind.of(bytes) != nil { return try OutlineImporter().outline(of: bytes) }
            return try NewsboatImporter().outline(of: bytes)
        } catch {
            var error = error
            error.file = path == "-" ? "standard input" : path
            throw error
        }
    }
}
