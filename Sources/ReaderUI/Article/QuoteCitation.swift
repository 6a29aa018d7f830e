import NewsModel
import ReadingPage
import TerminalCanvas

/// A quote as it is copied, with all that is needed to check it.
enum QuoteCitation {
    /// Speaker and verb: “…” — title, source, day, address; on one line, without control characters. Reported words get no
    /// marks.
    static func text(of quote: Int, in state: ArticleState) -> String {
        let place = state.speech.quotations[quote]
        let quote = SpokenQuote(
            article: ArticleSummary(state.article), attribution: state.speech.attributions[place],
            in: state.article.draft.text)
        return text(of: quote, by: state.speech.voice(of: place).name)
    }

    /// The same of a quote that stands in any article.
    static func text(of quote: SpokenQuote, by name: String) -> String {
        let introduction = quote.attribution.introduction(name: name, cue: quote.cue)
        let article = quote.article
        return line(
            introduction, quote.attribution.marked(quote.text),
            [article.title, article.source, day(of: article.date), article.url])
    }

    /// The same of a quote that was put aside.
    static func text(of quote: ClippedQuote) -> String {
        line(quote.introduction, quote.markedWords, [quote.title, quote.publisher, day(of: quote.date), quote.url])
    }

    private static func line(_ introduction: String, _ words: String, _ facts: [String?]) -> String {
        let origin = facts.compactMap { $0?.onOneLine }.filter { !$0.isEmpty }.joined(separator: ", ")
        return PrintableText.of("\(introduction): \(words) — \(origin)".onOneLine)
    }

    private static func day(of date: PublicationDate?) -> String? {
        date.flatMap { CalendarDate($0.onItsClock)?.iso }
    }
}
