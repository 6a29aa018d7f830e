import NewsModel
import ReadingPage

/// Which of a speaker's quotes show, and under which headings.
struct QuoteSelection: Equatable, Sendable {
    /// What is less sure does not show.
    let minimumConfidence: Double
    /// What quotes have to contain.
    var query = TypedText()
    /// Whether only what stands in quotation marks shows.
    var isQuotedOnly = false
    /// Whether the headings are days; else they are articles.
    var isByDay = false

    /// All quotes that are so sure, by article.
    init(minimumConfidence: Double) { self.minimumConfidence = minimumConfidence }

    /// Those of `quotes` that show.
    func quotes(among quotes: [SpokenQuote]) -> [SpokenQuote] {
        let wanted = FoldedText(query.text, ignoresCase: true)
        return quotes.filter { quote in
            quote.attribution.isShown(minimumConfidence: minimumConfidence)
                && (!isQuotedOnly || quote.attribution.isQuotation)
                && (wanted.bytes.isEmpty || Self.contains(wanted, quote.text + "\n" + quote.article.title))
        }
    }

    /// Whether a text has some words.
    static func contains(_ wanted: FoldedText, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let folded = FoldedText(bytes, ranges: [TextRange(0, bytes.count)], ignoresCase: true)
        return !TextSearch.matches(of: wanted, in: folded).isEmpty
    }
}
