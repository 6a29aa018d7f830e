import NewsModel
import ReadingPage
import TerminalCanvas

/// Thin rules.
enum Rules {
    /// Draws a rule across `area`, one row high.
    static func horizontal(_ area: Rectangle, on canvas: inout Canvas, _ style: Style) {
        canvas.write(String(repeating: across, count: area.width), x: area.x, y: area.y, style: style)
    }

    private static let across = "─"

    /// Draws a rule down `area`, one column wide, and joins it to the rules that end at its sides and to the one below.
    ///
    /// To be drawn last: it looks at what stands beside it.
    static func vertical(
        _ area: Rectangle, meeting rule: Rectangle?, on canvas: inout Canvas, _ style: Style
    ) {
        for y in area.y..<area.maxY {
            let joint =
                switch (canvas[area.x - 1, y].glyph == across, canvas[area.x + 1, y].glyph == across) {
                case (false, false): "│"
                case (true, false): "┤"
                case (false, true): "├"
                case (true, true): "┼"
                }
            canvas.write(joint, x: area.x, y: y, style: style)
        }
        if let rule { canvas.write("┴", x: area.x, y: rule.y, style: style) }
    }
}
