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
        let day = draft.date.flatMap { CalendarDate($0.onItsClock)?.iso }
        let origin = [draft.title, draft.source, day, draft.url].compactMap { $0?.onOneLine }.filter { !$0.isEmpty }
        return PrintableText.of("\(introduction): \(quoted) — \(origin.joined(separator: ", "))".onOneLine)
    }
}
