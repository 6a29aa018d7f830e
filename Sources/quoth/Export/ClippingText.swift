import NewsModel
import TerminalCanvas
import TextFormats

/// A clipping as text: for a terminal, a notebook, a spreadsheet.
enum ClippingText {
    /// Number, state, who said it and how, the words; below them where they stand, and what was noted.
    static func lines(_ clipping: Clipping) -> String {
        let quote = clipping.quote
        let number = clipping.article.map { " [\($0.article.rawValue)]" } ?? ""
        let facts = [printable(quote.title) + number] + [quote.publisher, quote.date?.day, quote.url].compactMap(shown)
        let note = shown(clipping.note).map { "        note: \($0)\n" } ?? ""
        let id = "\(clipping.id.rawValue)"
        return String(repeating: " ", count: max(0, 6 - id.count)) + id + "  \(clipping.state.name): "
            + "\(printable(quote.introduction)): \(printable(quote.markedWords))\n"
            + "        — \(facts.joined(separator: ", "))\n" + note
    }

    /// Who said it and how, a block quotation with its origin, and state and note below.
    static func markdown(_ clipping: Clipping) -> String {
        let quote = clipping.quote
        let address = quote.url.flatMap { WebAddress($0) }
        let title = address.map { MarkdownText.link(quote.title, to: $0) } ?? "*\(MarkdownText.inline(quote.title))*"
        let facts = [quote.publisher, quote.date?.day].compactMap { $0 }.map { ", " + MarkdownText.inline($0) }.joined()
        let note = clipping.note.isEmpty ? "" : ": " + MarkdownText.prose(clipping.note)
        return "\(MarkdownText.inline(quote.introduction)):\n\n"
            + "> \(MarkdownText.prose(quote.markedWords))\n>\n> — \(title)\(facts)\n\n"
            + "*\(clipping.state.name)*\(note)\n\n"
    }

    /// The names of ``cells(_:)``.
    static let csvHeading = CSVText.record([
        "id", "collection", "state", "note", "introduction", "text", "speaker", "source", "cue", "kind", "modality",
        "confidence", "title", "publisher", "date", "url", "article", "clipped",
    ])

    /// A clipping as a record of a table.
    static func cells(_ clipping: Clipping) -> [String] {
        let quote = clipping.quote
        return [
            "\(clipping.id.rawValue)", clipping.collection, clipping.state.rawValue, clipping.note,
            quote.introduction, quote.words, quote.speaker ?? "", quote.source ?? "", quote.cue ?? "",
            quote.kind.rawValue, quote.modality.rawValue, JSONValue.hundredths(quote.confidence).text, quote.title,
            quote.publisher ?? "", quote.date?.day ?? "", quote.url ?? "",
            clipping.article.map { "\($0.article.rawValue)" } ?? "", PublicationDate(clipping.made).iso8601,
        ]
    }

    private static func shown(_ text: String?) -> String? { text.map(printable).flatMap { $0.isEmpty ? nil : $0 } }
}
