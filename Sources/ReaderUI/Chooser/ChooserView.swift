import ReadingPage
import TerminalCanvas

/// Draws the panel that lists what one may choose.
struct ChooserView {
    let chooser: Chooser
    let palette: Palette

    /// The rows beside one an item: the rule, and the heading with what is typed.
    static let rowsAround = 2
    private static let indent = 2
    private static let gap = 2

    /// Number of items that show.
    static func rows(in area: Rectangle?) -> Int { max(0, (area?.height ?? 0) - rowsAround) }

    /// Draws the panel, and the cursor where one types.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        Rules.horizontal(Rectangle(x: area.x, y: area.y, width: area.width, height: 1), on: &canvas, palette.rule)
        drawHeading(in: area, on: &canvas)
        let shown = chooser.shown
        if shown.isEmpty {
            canvas.write(
                "nothing matches", x: area.x + Self.indent, y: area.y + Self.rowsAround, style: palette.dim,
                limit: area.maxX)
        }
        for row in 0..<Self.rows(in: area) where chooser.top + row < shown.count {
            let line = Rectangle(x: area.x, y: area.y + Self.rowsAround + row, width: area.width, height: 1)
            let place = chooser.top + row
            draw(shown[place], isChosen: place == chooser.choice, in: line, on: &canvas)
        }
    }

    private func drawHeading(in area: Rectangle, on canvas: inout Canvas) {
        let y = area.y + 1
        guard y < area.maxY else { return }
        let title = chooser.title.onOneLine.truncated(toWidth: max(0, area.width / 2))
        var x = canvas.write(title, x: area.x + Self.indent, y: y, style: palette.title, limit: area.maxX)
        x = canvas.write("  › ", x: x, y: y, style: palette.dim, limit: area.maxX)
        var typed = chooser.typed.text
        while CellWidth.of(typed) > max(0, area.maxX - 1 - x), !typed.isEmpty { typed.removeFirst() }
        x = canvas.write(typed, x: x, y: y, style: palette.text, limit: area.maxX - 1)
        canvas.cursor = Point(x: min(x, area.maxX - 1), y: y)
    }

    private func draw(_ item: Chooser.Item, isChosen: Bool, in line: Rectangle, on canvas: inout Canvas) {
        let ground = isChosen ? palette.selection(hasFocus: true) : .plain
        if isChosen { canvas.fill(line, style: ground) }
        let room = line.width - Self.indent - 1
        let detail = item.detail.onOneLine.truncated(toWidth: room / 2)
        let width = CellWidth.of(detail)
        let label = item.label.onOneLine.truncated(toWidth: room - width - (width > 0 ? Self.gap : 0))
        canvas.write(label, x: line.x + Self.indent, y: line.y, style: palette.text + ground, limit: line.maxX)
        canvas.write(
            detail, x: line.maxX - 1 - width, y: line.y, style: palette.accent + ground, limit: line.maxX)
    }
}
