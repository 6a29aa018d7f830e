import ReadingPage
import TerminalCanvas

/// Draws the title above a text that was scrolled, and the rule between them.
struct StickyTitleView {
    let title: String
    let palette: Palette

    /// Draws the title from column `x` on in the first row of `area`, and the rule across the second.
    func draw(x: Int, in area: Rectangle, on canvas: inout Canvas) {
        let width = area.maxX - 1 - x
        let line = title.firstWords(cells: width).truncated(toWidth: width)
        canvas.write(line, x: x, y: area.y, style: palette.dim, limit: area.maxX)
        let rule = Rectangle(x: area.x, y: area.y + 1, width: area.width, height: 1)
        Rules.horizontal(rule, on: &canvas, palette.rule)
    }
}
