import ArgumentParser
import ArticleStore
import Fetching
import Foundation
import NewsModel

/// Brings in what is new in the feeds.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Bring in what is new in the feeds.",
        discussion: """
            Without names, all feeds that may be asked by now: a server that asks for patience gets it, and one that failed \
            is asked less and less often. Ends with status 75 where a feed failed; the others are brought in all the same.

            "--format json" prints a line of JSON for each feed when it is done, for programs.

              quoth fetch
              quoth fetch --force 3 https://example.org/rss.xml
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Ask also those that are not due.") var force = false
    @Flag(name: .shortAndLong, help: "Tell only what went wrong.") var quiet = false
    @Option(help: "text or json.") var format = ListFormat.text
    @Argument(help: "Feeds by their numbers or addresses.") var feeds: [String] = []

    func run() async throws {
        try await CommandFailure.reporting {
            let library = try library.openExisting()
            if let obstacle = library.access.obstacle {
                throw LibraryError(.readOnly, path: library.path, cause: obstacle)
            }
            let named = try feeds.map { try FeedNumber.feed($0, in: library) }
            let wanted = feeds.isEmpty ? try library.feeds() : named
            guard !wanted.isEmpty || format == .json else {
                throw CommandFailure(.noInput, "There are no feeds yet. \"quoth feeds add ADDRESS\" subscribes to one.")
            }
            let now = Date()
            let due = wanted.filter { force || !feeds.isEmpty || $0.isDue(at: now) }
            var progress = FetchProgress(
                feedCount: due.count, report: format == .json ? .json : quiet ? .failures : .all)
            let fetcher = Fetcher(userAgent: FetchRun.userAgent)
            try await FetchRun(library: library, engine: LazyEngine(), fetcher: fetcher) { progress.note($0) }.run(due)
            progress.finish()
            var output = StandardOutput()
            if !quiet, format == .text { output.writeLine(progress.summary(notDue: wanted.count - due.count)) }
            try output.finish()
            if progress.failureCount > 0 { throw ExitCode(CommandFailure.Status.tryAgain.rawValue) }
        }
    }
}
