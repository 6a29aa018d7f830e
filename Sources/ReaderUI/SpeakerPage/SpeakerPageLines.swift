import NewsModel
import ReadingPage
import TerminalCanvas

/// Breaks the quotes of a speaker page into lines.
struct SpeakerPageLines {
    /// Who speaks.
    let name: String
    /// Whether the headings are days; else they are articles.
    let isByDay: Bool
    /// The width, in cells.
    let width: Int
    /// How dates are written.
    let dates: DateWriter

    /// The lines of `quotes`, which follow on others. Linear in the words.
    func lines(of quotes: [SpokenQuote], behind others: [SpokenQuote] = []) -> [SpeakerPageLine] {
        var lines: [SpeakerPageLine] = []
        var above = others.last
        for (place, quote) in zip(others.count..., quotes) {
            if above.map({ !isSame($0, quote) }) ?? true {
                if above != nil { lines.append(SpeakerPageLine(kind: .blank, quote: nil)) }
                lines.append(heading(of: quote))
            }
            above = quote
            lines += words(of: quote, place)
        }
        return lines
    }

    /// Whether two quotes stand under one heading.
    private func isSame(_ one: SpokenQuote, _ other: SpokenQuote) -> Bool {
        isByDay ? day(of: one) == day(of: other) : one.article.id == other.article.id
    }

    private func day(of quote: SpokenQuote) -> String {
        let date = quote.article.date?.onItsClock ?? quote.article.added
        return date.flatMap { CalendarDate($0) }.map { dates.style == .iso ? $0.iso : $0.text } ?? "no date"
    }

    private func heading(of quote: SpokenQuote) -> SpeakerPageLine {
        if isByDay { return SpeakerPageLine(kind: .heading(title: day(of: quote), details: ""), quote: nil) }
        let facts = [quote.article.source, dates.long(quote.article)]
        let details = facts.compactMap { $0?.onOneLine }.joined(separator: " · ")
        return SpeakerPageLine(
            kind: .heading(title: quote.article.title.firstWords(cells: 4 * width), details: details), quote: nil)
    }

    /// Longer cues are cut, so that what follows them shows, in parts of the width.
    private static let longestCue = 3

    private func words(of quote: SpokenQuote, _ place: Int) -> [SpeakerPageLine] {
        let attribution = quote.attribution
        let name = name.onOneLine.truncated(toWidth: max(8, width / 2))
        let cue = quote.cue?.onOneLine.truncated(toWidth: max(8, width / Self.longestCue))
        let sure =
            (0...1).contains(attribution.confidence) ? "\(Int((attribution.confidence * 100).rounded())) % sure" : ""
        let title = isByDay ? quote.article.title.firstWords(cells: width) : ""
        let details = [sure, title].filter { !$0.isEmpty }.joined(separator: " · ")
        let introduction = SpeakerPageLine(
            kind: .introduction(attribution.introduction(name: name, cue: cue) + ":", details: details), quote: place)
        let text = attribution.marked(quote.text.onOneLine)
        let bytes = Array(text.utf8)
        let ranges = LineBreaker.lines(
            of: TextRange(0, bytes.count), in: TextUnits(bytes: bytes), limit: max(10, width))
        return [introduction]
            + ranges.map { range in
                SpeakerPageLine(
                    kind: .words(LineText.whole(range, of: text), isQuotation: attribution.isQuotation), quote: place)
            }
    }
}
