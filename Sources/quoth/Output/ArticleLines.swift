import ArticleStore
import Foundation
import NewsModel
import ReadingPage

/// An article, a quote or a speaker as one line of plain text.
enum ArticleLines {
    /// Number, unread and star, date, number of quotes, title, source.
    static func line(_ summary: ArticleSummary) -> String {
        let marks = (summary.isRead ? " " : "●") + (summary.isStarred ? "★" : " ")
        let source = summary.source.map { " · " + printable($0) } ?? ""
        let quotes = counted(summary.quoteCount, "quote")
        return "\(padded("\(summary.id.rawValue)", 6))  \(marks)  \(day(summary.date))  \(padded(quotes, 10))  "
            + printable(summary.title) + source
    }

    /// Who said it and how, the words, and where they stand.
    static func lines(_ quote: LibraryQuote) -> String {
        let date = quote.article.date == nil ? "" : ", " + day(quote.article.date)
        return "\(printable(quote.introduction)): \(printable(quote.markedText))\n"
            + "        — \(printable(quote.article.title)) [\(quote.article.id.rawValue)]\(date)"
    }

    /// Numbers of quotes and articles, name, description.
    static func line(_ speaker: LibrarySpeaker) -> String {
        let description = speaker.description.map { " — " + printable($0) } ?? ""
        return "\(padded(counted(speaker.quoteCount, "quote"), 11))  "
            + "\(padded(counted(speaker.articleCount, "article"), 12))  \(printable(speaker.name))\(description)"
    }

    /// A number with its noun: "1 quote", "2 quotes".
    static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// A date's day as it was written, yyyy-mm-dd; as many spaces for nil.
    static func day(_ date: PublicationDate?) -> String { date?.day ?? "          " }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
