import ArticleStore

/// Quotes as Markdown: a block quotation each, with speaker, article and date below.
enum QuoteMarkdown {
    /// A quote with an empty line after it.
    static func text(_ quote: LibraryQuote) -> String {
        let name = quote.speaker?.name ?? quote.source ?? "Unknown"
        let title = escaped(quote.article.title)
        let place = quote.article.url.map { "[\(title)](<\(address($0))>)" } ?? "*\(title)*"
        let date = quote.article.date == nil ? "" : ", " + ArticleLines.day(quote.article.date)
        let manner = quote.attribution.isQuotation ? "" : ", as reported"
        return "> \(escaped(quote.text))\n>\n> — \(escaped(name))\(manner), \(place)\(date)\n\n"
    }

    /// The text on one line with the signs of CommonMark's syntax escaped.
    static func escaped(_ text: String) -> String {
        let line = printable(text)
        var result = line.first.map { "-+=".contains($0) } ?? false ? "\\" : ""
        for character in line {
            if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private static func address(_ url: String) -> String {
        printable(url).filter { !"<>\\ ".contains($0) }
    }
}
