import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the clippings, grouped by collection.
struct ClippingsView {
    let state: ClippingsState
    let keymap: Keymap
    let palette: Palette

    private static let indent = 2
    /// Longer lines are hard to read.
    private static let maximumWidth = 76
    /// The heading, and air.
    private static let head = 2

    /// Columns that the words have in a window of some width.
    static func textWidth(_ width: Int) -> Int { max(10, min(maximumWidth, width - 2 * indent - 3)) }

    /// Rows that the clippings have in a page of `height`.
    static func textHeight(_ height: Int) -> Int { max(1, height - head) }

    /// The place of the clipping at a point of the page.
    static func place(at point: Point, of state: ClippingsState) -> Int? {
        let line = state.top + point.y - head
        return point.y >= head && state.lines.indices.contains(line) ? state.lines[line].place : nil
    }

    /// The cell where the chosen clipping begins; nil where none is.
    static func pointOfChosen(in state: ClippingsState) -> Point? {
        guard state.chosen != nil, let line = state.lines.firstIndex(where: { $0.place == state.place }) else {
            return nil
        }
        return Point(x: indent, y: head + max(0, line - state.top))
    }

    /// Draws the page.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        drawHead(in: area, on: &canvas)
        let body = area.inset(top: Self.head)
        guard state.totalCount > 0 else { return drawNothing(in: body, on: &canvas) }
        for row in 0..<max(0, body.height) where state.top + row < state.lines.count {
            draw(
                state.lines[state.top + row], x: body.x + Self.indent, y: body.y + row, limit: body.maxX, on: &canvas)
        }
    }

    private func drawHead(in area: Rectangle, on canvas: inout Canvas) {
        let x = area.x + Self.indent
        let end = canvas.write("Clippings", x: x, y: area.y, style: palette.title, limit: area.maxX)
        guard state.page != nil else { return }
        let words = state.query.text.onOneLine
        let facts = Plural.orNone(state.totalCount, "clipping") + (words.isEmpty ? "" : " with “\(words)”")
        canvas.write(
            facts.truncated(toWidth: max(0, area.maxX - end - 3)), x: end + 2, y: area.y, style: palette.dim,
            limit: area.maxX)
    }

    private func drawNothing(in area: Rectangle, on canvas: inout Canvas) {
        guard state.page != nil, area.height > 0 else { return }
        let keys = [Command.nextQuote, .clip].map { keymap.binding(of: $0, in: .text)?.keyName ?? "–" }
        let words =
            state.query.text.isEmpty
            ? [
                "Nothing was put aside yet.",
                "In an article, \(keys[0]) goes to a quote, and \(keys[1]) puts it aside.",
            ] : ["nothing matches"]
        for (row, line) in words.enumerated() where row < area.height {
            canvas.write(
                line.truncated(toWidth: area.width - 2 * Self.indent), x: area.x + Self.indent, y: area.y + row,
                style: palette.dim, limit: area.maxX)
        }
    }

    private func draw(_ line: ClippingLine, x: Int, y: Int, limit: Int, on canvas: inout Canvas) {
        let isChosen = line.place != nil && line.place == state.place && state.chosen != nil
        let number = line.speaker.map(palette.color)
        if line.place != nil {
            canvas.write(isChosen ? "▌" : "▎", x: x, y: y, style: palette.bar(number), limit: limit)
        }
        let room = max(0, limit - x - 3)
        func write(_ words: String, _ style: Style) {
            canvas.write(words.truncated(toWidth: room), x: x + 2, y: y, style: style, limit: limit)
        }
        switch line.kind {
        case .blank: break
        case .collection(let name):
            canvas.write(name.truncated(toWidth: room), x: x, y: y, style: palette.accent, limit: limit)
        case .introduction(let words): write(words, palette.speaker(number))
        case .words(let words, let isQuotation):
            write(words, palette.quote(number, isQuotation: isQuotation, isCurrent: isChosen))
        case .note(let words): write(words, palette.text)
        case .origin(let state, let words):
            let label = state.mark + " " + state.name
            let end = canvas.write(
                label, x: x + 2, y: y, style: state == .checked ? palette.dim : palette.title, limit: limit)
            canvas.write(
                (" · " + words).truncated(toWidth: max(0, limit - 1 - end)), x: end, y: y, style: palette.dim,
                limit: limit)
        }
    }
}

extension ClippingState {
    /// What stands for it in a cell.
    fileprivate var mark: String {
        switch self {
        case .toCheck: "○"
        case .checked: "✓"
        case .wrong: "✗"
        }
    }
}
