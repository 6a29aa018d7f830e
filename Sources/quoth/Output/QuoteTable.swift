import ArticleStore
import TextFormats

/// Quotes as a table, a row a quote.
enum QuoteTable {
    /// The names of the columns.
    static let columns = [
        "article", "title", "date", "url", "kind", "speaker", "source", "cue", "modality", "manner", "confidence",
        "text",
    ]

    /// What stands in them.
    static func cells(_ quote: LibraryQuote) -> [String] {
        [
            "\(quote.article.id.rawValue)", quote.article.title,
            quote.article.date == nil ? "" : ArticleLines.day(quote.article.date), quote.article.url ?? "",
            quote.attribution.kind.rawValue, quote.speaker?.name ?? "", quote.source ?? "", quote.cue ?? "",
            quote.attribution.modality.rawValue, quote.attribution.manner.rawValue,
            JSONValue.hundredths(quote.attribution.confidence).text, quote.text,
        ]
    }
}
