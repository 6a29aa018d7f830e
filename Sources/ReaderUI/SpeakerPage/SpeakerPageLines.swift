import NewsModel
import ReadingPage
import TerminalCanvas

/// Breaks the quotes of a speaker page into lines.
enum SpeakerPageLines {
    /// The lines of `quotes`, which follow on others, grouped by article, for a width in cells. Linear in the words.
    static func lines(
        of quotes: [SpokenQuote], behind others: [SpokenQuote] = [], width: Int, dates: DateWriter
    ) -> [SpeakerPage.Line] {
        var lines: [SpeakerPage.Line] = []
        var article = others.last?.article.id
        for (place, quote) in zip(others.count..., quotes) {
            if quote.article.id != article {
                if article != nil { lines.append(SpeakerPage.Line(kind: .blank, quote: nil)) }
                article = quote.article.id
                let facts = [quote.article.source, dates.long(quote.article)]
                let details = facts.compactMap { $0?.onOneLine }.joined(separator: " · ")
                lines.append(
                    SpeakerPage.Line(
                        kind: .article(title: quote.article.title.firstWords(cells: 4 * width), details: details),
                        quote: nil))
            }
            lines += words(of: quote, place, width: width)
        }
        return lines
    }

    private static func words(of quote: SpokenQuote, _ place: Int, width: Int) -> [SpeakerPage.Line] {
        let text = quote.text.onOneLine
        let bytes = Array(text.utf8)
        let ranges = LineBreaker.lines(
            of: TextRange(0, bytes.count), in: TextUnits(bytes: bytes), limit: max(10, width))
        var lines = ranges.enumerated().map { number, range in
            SpeakerPage.Line(
                kind: .words(
                    LineText.whole(range, of: text), isQuotation: quote.kind != .indirect, isFirst: number == 0),
                quote: place)
        }
        let cue = quote.cue?.onOneLine ?? ""
        let caution = quote.modality.caution(beside: cue.truncated(toWidth: width))
        let told = [caution, cue].compactMap { $0 }.filter { $0.contains(where: \.isLetter) }
        if !told.isEmpty {
            lines.append(SpeakerPage.Line(kind: .cue(told.joined(separator: ", ")), quote: place))
        }
        return lines
    }
}
