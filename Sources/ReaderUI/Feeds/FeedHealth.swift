import NewsModel
import ReadingPage
import TerminalCanvas

import struct Foundation.Date

/// What is said of the chosen feed below the tree: where it is, what came of it, what went wrong.
struct FeedHealth {
    private let pane: FeedsPane
    private let dates: DateWriter

    /// What is said of what is chosen in a tree.
    init(_ pane: FeedsPane, dates: DateWriter) {
        self.pane = pane
        self.dates = dates
    }

    /// A line, and whether it tells of trouble.
    struct Line: Equatable {
        let text: String
        let isTrouble: Bool
    }

    /// The lines, of at most `width` cells each; what went wrong comes first.
    func lines(width: Int) -> [Line] {
        guard case .feed(let summary, _) = pane.chosen else { return ofMany.map { Line(text: $0, isTrouble: false) } }
        let feed = summary.subscription
        var lines: [Line] = []
        if let error = feed.standing.error {
            let times = feed.standing.failureCount > 1 ? "failed \(feed.standing.failureCount) times: " : "failed: "
            lines += (times + error).lines(ofWidth: width).prefix(2).map { Line(text: $0, isTrouble: true) }
        }
        let counts = [
            Plural.orNone(summary.articleCount, "article"), "\((summary.recentCount + 2) / 4) a week",
        ]
        let told = [counts.joined(separator: ", "), moments(of: feed.standing), feed.url]
        lines += told.flatMap { $0.lines(ofWidth: width) }.map { Line(text: $0, isTrouble: false) }
        return lines
    }

    /// "fetched 2h ago, next try in 40 min".
    private func moments(of standing: FeedStanding) -> String {
        let last = standing.lastSuccess.map { "fetched " + dates.ago($0) } ?? "never fetched"
        guard let next = standing.nextTry, let now = dates.now, next > now else { return last }
        return last + ", next " + dates.ahead(next)
    }

    private var ofMany: [String] {
        let feeds = pane.chosenFeeds
        guard !feeds.isEmpty else { return ["No feeds yet: a adds one;", "paste the address of a site."] }
        let failures = feeds.count { $0.standing.error != nil }
        return [Plural.of(feeds.count, "feed"), failures > 0 ? "\(failures) failed the last time" : ""].filter {
            !$0.isEmpty
        }
    }
}
