import ArticleStore
import TerminalCanvas
import TextFormats

/// Quotes as Markdown: who said it and how, a block quotation, with article and date below.
enum QuoteMarkdown {
    /// A quote with an empty line after it.
    static func text(_ quote: LibraryQuote) -> String {
        let title = quote.article.title
        let address = quote.article.url.flatMap { WebAddress($0) }
        let place = address.map { MarkdownText.link(title, to: $0) } ?? "*\(MarkdownText.inline(title))*"
        let date = quote.article.date == nil ? "" : ", " + ArticleLines.day(quote.article.date)
        return "\(MarkdownText.inline(quote.introduction)):\n\n"
            + "> \(MarkdownText.prose(quote.markedText))\n>\n> — \(place)\(date)\n\n"
    }
}
