import ArticleStore
import Foundation
import NewsModel
import TextFormats

/// A feed as plain text.
enum FeedLines {
    /// Number, unread and all articles, articles a week, last success, folder and title; below it the last trouble.
    static func lines(_ summary: SubscriptionSummary) -> String {
        let feed = summary.subscription
        let day = feed.standing.lastSuccess.map { PublicationDate($0).day } ?? "never     "
        let folder = feed.folder.map { printable($0) + "/" }.joined()
        let counts = "\(padded(summary.unreadCount, 6)) unread  \(padded(summary.articleCount, 6)) in all  "
        let rate = "\(padded(weekly(summary), 4)) a week"
        let line = "\(padded(Int(feed.id.rawValue), 4))  \(counts)\(rate)  \(day)  \(folder)\(printable(feed.title))"
        guard let error = feed.standing.error else { return line }
        let times = feed.standing.failureCount > 1 ? " (\(feed.standing.failureCount) times in a row)" : ""
        return line + "\n        \(printable(error))\(times)"
    }

    /// Articles a week, over the last four.
    private static func weekly(_ summary: SubscriptionSummary) -> Int { (summary.recentCount + 2) / 4 }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension JSONValue {
    /// A feed with how it does.
    static func feed(_ summary: SubscriptionSummary) -> JSONValue {
        let feed = summary.subscription
        func moment(_ date: Date?) -> JSONValue { .date(date.map { PublicationDate($0) }) }
        return .object([
            ("id", .integer(Int(feed.id.rawValue))), ("title", .string(feed.title)), ("url", .string(feed.url)),
            ("site", .optional(feed.siteURL)), ("folder", .array(feed.folder.map(JSONValue.string))),
            ("fullText", .string(feed.fullText.rawValue)), ("unread", .integer(summary.unreadCount)),
            ("articles", .integer(summary.articleCount)), ("lastFourWeeks", .integer(summary.recentCount)),
            ("lastSuccess", moment(feed.standing.lastSuccess)), ("nextTry", moment(feed.standing.nextTry)),
            ("failures", .integer(feed.standing.failureCount)), ("error", .optional(feed.standing.error)),
        ])
    }
}
