/// Which lines of a layout the attributions stand on.
public struct SpeechLines: Equatable, Sendable {
    /// For each attribution, its first and last line.
    public let spans: [ClosedRange<Int>]
    /// For each line, the attribution whose bar runs beside it.
    public let bars: [Int?]
    /// For each attribution, whether any of it stands on the page, which may be folded.
    public let isShown: [Bool]

    /// Finds the lines of `speech` in `layout`; n log n.
    public init(_ speech: SpeechIndex, in layout: TextLayout) {
        let spans = speech.attributions.map { attribution in
            let start = layout.line(at: attribution.start)
            let end = attribution.content.map(\.end).max() ?? 0
            return start...max(start, layout.line(at: max(attribution.start, end - 1)))
        }
        self.spans = spans
        isShown = zip(speech.attributions, spans).map { layout.shows($0.span, on: $1) }
        let isShown = isShown
        var painter = StretchPainter(count: layout.lines.count)
        for isQuotation in [true, false] {
            let places = spans.indices.filter { isShown[$0] && speech.attributions[$0].isQuotation == isQuotation }
            for place in places { painter.paint(spans[place].lowerBound..<spans[place].lowerBound + 1, for: place) }
            for place in places.reversed() {
                painter.paint(spans[place].lowerBound..<spans[place].upperBound + 1, for: place)
            }
        }
        bars = painter.owners
    }

    /// The attributions that begin on `lines`, in text order.
    public func attributions(beginningOn lines: Range<Int>) -> Range<Int> {
        let first = spans.firstPlace { $0.lowerBound >= lines.lowerBound }
        let end = spans.firstPlace { $0.lowerBound >= lines.upperBound }
        return first..<max(first, end)
    }
}
