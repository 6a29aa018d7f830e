import NewsModel
import ReadingPage
import TerminalCanvas

/// A quote as it is copied, with all that is needed to check it.
enum QuoteCitation {
    /// “…” — Speaker (source), title, address; on one line, without control characters. Reported words get no marks.
    static func text(of quote: Int, in state: ArticleState) -> String {
        let place = state.speech.quotations[quote]
        let attribution = state.speech.attributions[place]
        let draft = state.article.draft
        let words = attribution.content.map { draft.text.text(in: $0).onOneLine }.joined(separator: " … ")
        let marks: Set<Character> = ["“", "\"", "„", "«", "‘", "'", "”"]
        let quoted = words.contains(where: marks.contains) || !attribution.isQuotation ? words : "“\(words)”"
        let source = draft.source.map { " (\($0))" } ?? ""
        let name = state.speech.voice(of: place).name + attribution.noteBehindName
        let parts = [quoted + " — " + name + source, draft.title, draft.url]
        return PrintableText.of(parts.compactMap { $0?.onOneLine }.filter { !$0.isEmpty }.joined(separator: ", "))
    }
}
