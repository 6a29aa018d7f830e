import NewsModel
import ReadingPage
import TerminalCanvas

/// A quote as it is copied, with all that is needed to check it.
enum QuoteCitation {
    /// Speaker and verb: “…” — title, source, day, address; on one line, without control characters. Reported words get no
    /// marks.
    static func text(of quote: Int, in state: ArticleState) -> String {
        let place = state.speech.quotations[quote]
        let attribution = state.speech.attributions[place]
        let draft = state.article.draft
        let quoted = attribution.marked(attribution.words(in: draft.text))
        let cue = attribution.cue.map { draft.text.text(in: $0) }.joined(separator: " … ")
        let introduction = attribution.introduction(name: state.speech.voice(of: place).name, cue: cue)
        return line(introduction, quoted, [draft.title, draft.source, day(of: draft.date), draft.url])
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
