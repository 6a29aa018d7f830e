import NewsModel
import ReadingPage
import TerminalCanvas

/// One line of the list of clippings.
struct ClippingLine: Equatable, Sendable {
    /// What a line is for.
    enum Kind: Equatable, Sendable {
        /// The name of a collection.
        case collection(String)
        /// A line of what stands before the words: who said it and how.
        case introduction(String)
        /// A line of the words.
        case words(String, isQuotation: Bool)
        /// How far it is checked, and the article's title, publisher and day.
        case origin(ClippingState, String)
        /// What was noted.
        case note(String)
        /// Air.
        case blank
    }

    /// What it is for.
    let kind: Kind
    /// The place of the clipping it belongs to, among all; nil for headings and air.
    let place: Int?
    /// Who said it; nil where unknown.
    var speaker: String?
}

/// Breaks clippings into lines.
enum ClippingLines {
    /// Lines that the words of a clipping have at most, so that one long quotation leaves the others in sight.
    private static let maximumWordLines = 12
    private static let maximumNoteLines = 4

    /// The lines of a stretch, grouped by collection, for a width in cells. Linear in the words.
    static func lines(of page: ClippingPage, width: Int, dates: DateWriter) -> [ClippingLine] {
        var lines: [ClippingLine] = []
        var collection: String?
        for (place, clipping) in zip(page.offset..., page.clippings) {
            if !lines.isEmpty { lines.append(ClippingLine(kind: .blank, place: nil)) }
            if clipping.collection != collection {
                collection = clipping.collection
                lines.append(ClippingLine(kind: .collection(clipping.collection.onOneLine), place: nil))
            }
            lines += kinds(of: clipping, width: width, dates: dates).map {
                ClippingLine(kind: $0, place: place, speaker: clipping.quote.speaker)
            }
        }
        return lines
    }

    private static func kinds(of clipping: Clipping, width: Int, dates: DateWriter) -> [ClippingLine.Kind] {
        let quote = clipping.quote
        let introduction = broken(shortened(quote, width).introduction + ":", width: width, maximum: .max)
        let words = broken(quote.markedWords, width: width, maximum: maximumWordLines)
        let facts = [quote.title.firstWords(cells: width), quote.publisher, quote.date.flatMap(dates.long)]
        let origin = facts.compactMap { $0?.onOneLine }.joined(separator: " · ")
        let gone = clipping.article == nil ? " · article deleted" : ""
        return introduction.map { .introduction($0) }
            + words.map { .words($0, isQuotation: quote.kind != .indirect) }
            + [.origin(clipping.state, origin + gone)]
            + broken(clipping.note, width: width, maximum: maximumNoteLines).map { .note($0) }
    }

    /// The quote with no longer a name and a cue than find room, so that what is not asserted is told beside what shows.
    private static func shortened(_ quote: ClippedQuote, _ width: Int) -> ClippedQuote {
        var quote = quote
        quote.speaker = quote.speaker?.firstWords(cells: width).truncated(toWidth: width)
        quote.source = quote.source?.firstWords(cells: width).truncated(toWidth: width)
        quote.cue = quote.cue?.firstWords(cells: width).truncated(toWidth: width)
        return quote
    }

    private static func broken(_ text: String, width: Int, maximum: Int) -> [String] {
        // More than the lines have room for need not be looked at.
        let line = maximum == .max ? text.onOneLine : text.firstWords(cells: max(10, width) * maximum)
        let bytes = Array(line.utf8)
        let ranges = LineBreaker.lines(
            of: TextRange(0, bytes.count), in: TextUnits(bytes: bytes), limit: max(10, width))
        var lines = ranges.prefix(maximum).map { LineText.whole($0, of: line) }
        if ranges.count > maximum, let last = lines.popLast() {
            lines.append(last.truncated(toWidth: width - 2) + " …")
        }
        return lines
    }
}
