import ArticleStore
import ReaderUI
import TerminalCanvas
import TextFormats

/// Quotes as Markdown: a block quotation each, with speaker, article and date below.
enum QuoteMarkdown {
    /// A quote with an empty line after it.
    static func text(_ quote: LibraryQuote) -> String {
        let name = MarkdownText.inline(quote.speaker?.name ?? quote.source ?? "Unknown")
        let title = quote.article.title
        let address = quote.article.url.flatMap { WebAddress($0) }
        let place = address.map { MarkdownText.link(title, to: $0) } ?? "*\(MarkdownText.inline(title))*"
        let date = quote.article.date == nil ? "" : ", " + ArticleLines.day(quote.article.date)
        let note = quote.attribution.noteBehindName
        return "> \(MarkdownText.prose(quote.text))\n>\n> — \(name)\(note), \(place)\(date)\n\n"
    }
}
