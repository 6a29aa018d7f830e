import TerminalCanvas
import ReadingPage

/// Draws the line at the bottom.
struct StatusView {
    let line: StatusLine
    let palette: Palette

    /// Blanks at least between what keys do and where one is.
    private static let gap = 2

    /// Draws it, and shows the cursor where somebody types.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let columns = line.places.lazy.map { ($0, area.maxX - 1 - CellWidth.of($0)) }
        let (place, right) = columns.first { $0.1 > area.x + area.width / 3 } ?? ("", 0)
        let hasRoom = right > 0
        if hasRoom { canvas.write(place, x: right, y: area.y, style: palette.dim) }
        let left = Rectangle(x: area.x, y: area.y, width: (hasRoom ? right - Self.gap : area.maxX) - area.x, height: 1)
        if let typing = line.typing {
            drawTyping(typing, in: left, on: &canvas)
        } else if let notice = line.notice {
            let text = notice.onOneLine.truncated(toWidth: left.width - 1)
            canvas.write(text, x: left.x + 1, y: left.y, style: palette.notice, limit: left.maxX)
        } else {
            drawHints(in: left, on: &canvas)
        }
    }

    private func drawTyping(_ typing: StatusLine.Typing, in area: Rectangle, on canvas: inout Canvas) {
        let start = canvas.write(typing.label, x: area.x + 1, y: area.y, style: palette.accent, limit: area.maxX - 1)
        var typed = typing.text
        while CellWidth.of(typed) > max(0, area.maxX - 1 - start), !typed.isEmpty { typed.removeFirst() }
        let end = canvas.write(typed, x: start, y: area.y, style: palette.text, limit: area.maxX - 1)
        canvas.cursor = Point(x: min(end, area.maxX - 1), y: area.y)
        guard let notice = line.notice else { return }
        canvas.write("  " + notice, x: end + 1, y: area.y, style: palette.dim, limit: area.maxX)
    }

    private func drawHints(in area: Rectangle, on canvas: inout Canvas) {
        var column = area.x + 1
        for hint in line.hints {
            let width = CellWidth.of(hint.key) + 1 + CellWidth.of(hint.words)
            guard column + width <= area.maxX else { return }
            column = canvas.write(hint.key + " ", x: column, y: area.y, style: palette.accent)
            column = canvas.write(hint.words, x: column, y: area.y, style: palette.dim) + 2
        }
    }
}
