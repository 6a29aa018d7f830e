import ReadingPage
import TerminalCanvas

/// Draws the strip at the article's right edge: which part is in sight, where the quotes are, and the matches.
struct StripView {
    let state: ArticleState
    let palette: Palette

    /// Draws it for a text of `height` rows, of which those covered by the title are not left out.
    func draw(in area: Rectangle, height: Int, on canvas: inout Canvas) {
        let count = state.layout.lines.count
        guard area.height > 0, count > height else { return }
        for row in 0..<area.height {
            let lines = row * count / area.height..<max(row * count / area.height + 1, (row + 1) * count / area.height)
            let isInSight = lines.overlaps(state.top..<state.top + height)
            let (glyph, style) = mark(lines, isInSight: isInSight)
            canvas.write(glyph, x: area.x, y: area.y + row, style: style)
        }
    }

    private func mark(_ lines: Range<Int>, isInSight: Bool) -> (String, Style) {
        if let search = state.search, !search.matches.isEmpty, hasMatch(search, lines) {
            let isCurrent = search.current.map { lines.contains(state.layout.line(at: search.matches[$0].start)) }
            return ("•", palette.matchMark(isCurrent: isCurrent ?? false))
        }
        let quote = quote(lines).map { palette.bar(state.speech.color(of: state.speech.quotations[$0])) }
        if let quote { return (isInSight ? "▐" : "▕", quote) }
        return (isInSight ? "▐" : " ", palette.rule)
    }

    private func hasMatch(_ search: SearchState, _ lines: Range<Int>) -> Bool {
        let start = state.layout.lines[lines.lowerBound].offset
        let end = lines.upperBound < state.layout.lines.count ? state.layout.lines[lines.upperBound].offset : Int.max
        let first = search.matches.firstPlace { $0.start >= start }
        return first < search.matches.count && search.matches[first].start < end
    }

    /// A quote that begins on one of some lines, of those that one goes to.
    private func quote(_ lines: Range<Int>) -> Int? {
        let quotes = state.followedQuotes
        let first = quotes.firstPlace { state.lines(ofQuote: $0).lowerBound >= lines.lowerBound }
        guard first < quotes.count, state.lines(ofQuote: quotes[first]).lowerBound < lines.upperBound else {
            return nil
        }
        return state.isShown(quote: quotes[first]) ? quotes[first] : nil
    }
}
