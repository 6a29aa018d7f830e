import ReadingPage
import TerminalCanvas

/// Draws the help page.
struct HelpView {
    let page: HelpPage
    let palette: Palette

    private static let keysWidth = 17

    /// Draws the rows from `top` on.
    func draw(top: Int, in area: Rectangle, on canvas: inout Canvas) {
        for (row, lines) in page.rows(width: area.width).dropFirst(max(0, top)).prefix(area.height).enumerated() {
            let width = area.width / max(1, lines.count)
            for (column, line) in lines.enumerated() {
                let cells = Rectangle(x: area.x + column * width, y: area.y + row, width: width, height: 1)
                draw(line, in: cells, on: &canvas)
            }
        }
    }

    private func draw(_ line: HelpPage.Line, in area: Rectangle, on canvas: inout Canvas) {
        switch line {
        case .heading(let text):
            canvas.write(text, x: area.x + 2, y: area.y, style: palette.title, limit: area.maxX)
        case .note(let text):
            canvas.write(text, x: area.x, y: area.y, style: palette.dim, limit: area.maxX)
        case .blank: break
        case .keys(let keys, let sentence, let isRepeated):
            if isRepeated { canvas.write("×", x: area.x, y: area.y, style: palette.dim, limit: area.maxX) }
            let x = canvas.write(keys, x: area.x + 2, y: area.y, style: palette.accent, limit: area.maxX)
            let column = max(x + 1, area.x + 2 + min(Self.keysWidth, area.width / 3 - 2))
            canvas.write(
                sentence.truncated(toWidth: area.maxX - 1 - column), x: column, y: area.y, style: palette.text,
                limit: area.maxX)
        }
    }
}
