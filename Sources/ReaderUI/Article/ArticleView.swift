import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws an article's text, every quote in its speaker's colour.
struct ArticleView {
    let state: ArticleState
    let palette: Palette

    /// The quote at a point of the text; `area` is all of it, what the title covers included.
    static func quote(at point: Point, in area: Rectangle, of state: ArticleState) -> Int? {
        let row = state.top + point.y - area.y
        guard area.contains(point), point.y - area.y >= state.coveredRows(height: area.height),
            state.layout.lines.indices.contains(row)
        else { return nil }
        let line = state.layout.lines[row]
        guard line.source == .article else { return nil }
        var column = area.x + line.indent
        var found: Int?
        var previous: TextUnit.Kind?
        TextUnits(bytes: state.page.bytes).forEach(in: line.range) { unit in
            defer { previous = unit.kind }
            if unit.kind == .space, previous == .space { return }
            if point.x >= column, point.x < column + unit.width { found = unit.start }
            column += unit.width
        }
        return found.flatMap { state.quote(at: $0) }
    }

    /// Draws the lines from `first` on.
    func draw(from first: Int, in area: Rectangle, on canvas: inout Canvas) {
        let lines = state.layout.lines
        for y in 0..<area.height where first + y < lines.count {
            let line = lines[first + y]
            let x = area.x + line.indent
            switch line.source {
            case .article: drawSpeech(line, x: x, y: area.y + y, on: &canvas)
            case .title: draw(state.article.draft.title, line, x: x, y: area.y + y, on: &canvas)
            case .details: draw(state.page.details, line, x: x, y: area.y + y, on: &canvas)
            }
        }
    }

    private func draw(_ text: String, _ line: TextLine, x: Int, y: Int, on canvas: inout Canvas) {
        canvas.write(LineText.whole(line.range, of: text), x: x, y: y, style: style(of: line.kind))
    }

    private func drawSpeech(_ line: TextLine, x: Int, y: Int, on canvas: inout Canvas) {
        var column = x
        var offset = line.range.start
        var printed = LineText()
        for run in StyledRuns(state, palette).runs(in: line.range) {
            let words = printed.add(
                state.article.draft.text.text(in: TextRange(offset, run.end)), endsLine: run.end == line.range.end)
            let end = canvas.write(words, x: column, y: y, style: style(of: line.kind) + run.style)
            if let address = run.address { canvas.link(address, x: column, y: y, width: end - column) }
            column = end
            offset = run.end
        }
    }

    private func style(of kind: TextLine.Kind) -> Style {
        switch kind {
        case .title, .heading: palette.title
        case .details, .byline, .furniture: palette.dim
        case .body, .blockQuote, .blank: palette.text
        }
    }
}
