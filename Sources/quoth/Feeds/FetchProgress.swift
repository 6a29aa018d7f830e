import Foundation
import Intake
import NewsModel
import TextFormats

/// Tells how a run of fetching goes: for people on standard error, a bar on a terminal, and lines for what went wrong
/// anywhere; for programs a line of JSON for each feed on standard output.
struct FetchProgress {
    /// What is told.
    enum Report: Equatable {
        /// All that people want to know.
        case all
        /// What went wrong.
        case failures
        /// A line of JSON for each feed.
        case json
    }

    private let feedCount: Int
    private let report: Report
    private let showsBar: Bool
    private var counts = ArticleIntake.Counts()
    private var doneCount = 0
    /// Feeds that failed.
    private(set) var failureCount = 0

    private static let barWidth = 24

    /// Begins with nothing done of so many feeds.
    init(feedCount: Int, report: Report) {
        self.feedCount = feedCount
        self.report = report
        showsBar = report == .all && feedCount > 1 && isatty(STDERR_FILENO) == 1
        draw()
    }

    /// Takes in what happened.
    mutating func note(_ event: FetchRun.Event) {
        doneCount += 1
        if report == .json { writeRecord(of: event) }
        switch event {
        case .finished(_, let new):
            counts.add(new)
        case .failed(let feed, let sentence):
            failureCount += 1
            guard report != .json else { return }
            clear()
            StandardError.writeLine("quoth: \(printable(feed.title)): \(printable(sentence))")
        }
        draw()
    }

    /// Takes the bar away.
    func finish() { clear() }

    /// What was done, in a line: "12 new articles, 1 changed".
    var summary: String {
        let changed = counts.updated > 0 ? ", \(counts.updated) changed" : ""
        return ArticleLines.counted(counts.added, "new article") + changed + "."
    }

    /// What was done and what was not, in a line.
    func summary(notDue: Int) -> String {
        var parts = [ArticleLines.counted(doneCount, "feed") + ": " + summary]
        if failureCount > 0 { parts.append("\(failureCount) failed.") }
        if notDue > 0 { parts.append("\(notDue) not due yet; --force asks them all the same.") }
        return parts.joined(separator: " ")
    }

    /// A feed's line of JSON, at once, so that whoever reads it sees how the run goes.
    private func writeRecord(of event: FetchRun.Event) {
        let (feed, counts, error) =
            switch event {
            case .finished(let feed, let counts): (feed, counts, String?.none)
            case .failed(let feed, let sentence): (feed, ArticleIntake.Counts(), sentence)
            }
        let record = JSONValue.object([
            ("feed", .integer(Int(feed.id.rawValue))), ("title", .string(feed.title)),
            ("added", .integer(counts.added)),
            ("updated", .integer(counts.updated)), ("error", .optional(error)), ("done", .integer(doneCount)),
            ("feeds", .integer(feedCount)),
        ])
        var output = StandardOutput()
        output.writeLine(record.text)
        try? output.finish()
    }

    private func draw() {
        guard showsBar, feedCount > 0 else { return }
        let filled = Self.barWidth * doneCount / feedCount
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        write("\r\(bar) \(doneCount) of \(feedCount) feeds, \(counts.added) new ")
    }

    private func clear() {
        if showsBar { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
