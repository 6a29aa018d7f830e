import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the tree of feeds, and below it how the chosen one does.
struct FeedsView {
    let pane: FeedsPane
    let palette: Palette
    let dates: DateWriter

    private static let indent = 2
    /// Rows of what is said of the chosen feed, and the height from which there is room for them.
    private static let healthRows = 4
    private static let heightWithHealth = 12

    private static func headingHeight(in area: Rectangle) -> Int { area.height >= 7 ? 2 : 1 }

    private static func healthHeight(in area: Rectangle) -> Int {
        area.height >= heightWithHealth ? healthRows + 1 : 0
    }

    /// Number of lines of the tree that show.
    static func rows(in area: Rectangle?) -> Int {
        guard let area else { return 1 }
        return max(1, area.height - headingHeight(in: area) - healthHeight(in: area))
    }

    /// The line of the tree at a point; nil beside it.
    static func line(at point: Point, in area: Rectangle, top: Int) -> Int? {
        let row = point.y - area.y - headingHeight(in: area)
        return row < 0 || row >= rows(in: area) ? nil : top + row
    }

    /// Where the chosen line is drawn.
    static func point(of pane: FeedsPane, in area: Rectangle) -> Point {
        Point(x: area.x, y: min(area.maxY - 1, area.y + headingHeight(in: area) + max(0, pane.choice - pane.top)))
    }

    /// Draws heading, tree, and how the chosen feed does.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let count = Plural.orNone(pane.feeds.count, "feed")
        let x = canvas.write(" Feeds", x: area.x, y: area.y, style: palette.accent, limit: area.maxX)
        canvas.write(" · " + count, x: x, y: area.y, style: palette.dim, limit: area.maxX)
        let heading = Self.headingHeight(in: area)
        if heading > 1 {
            Rules.horizontal(
                Rectangle(x: area.x, y: area.y + 1, width: area.width, height: 1), on: &canvas, palette.rule)
        }
        for row in 0..<Self.rows(in: area) where pane.top + row < pane.lines.count {
            let line = Rectangle(x: area.x, y: area.y + heading + row, width: area.width, height: 1)
            draw(pane.lines[pane.top + row], isChosen: pane.top + row == pane.choice, in: line, on: &canvas)
        }
        let health = Self.healthHeight(in: area)
        if health > 0 {
            drawHealth(
                in: Rectangle(x: area.x, y: area.maxY - health, width: area.width, height: health), on: &canvas)
        }
    }

    private func draw(_ line: FeedsLine, isChosen: Bool, in area: Rectangle, on canvas: inout Canvas) {
        let ground = isChosen ? palette.selection(hasFocus: true) : .plain
        if isChosen { canvas.fill(area, style: ground) }
        // What is read of articles of no feed is not known here.
        let unread = line.scope != nil && line.unreadCount > 0 ? String(line.unreadCount) : ""
        let x = area.x + Self.indent * (line.depth + 1)
        if let mark = mark(line) {
            canvas.write(mark, x: x - Self.indent, y: area.y, style: palette.accent + ground, limit: area.maxX)
        }
        let end = area.maxX - 1 - CellWidth.of(unread)
        let tone = line.unreadCount > 0 || isChosen ? palette.text : palette.dim
        let name = line.name.onOneLine.truncated(toWidth: max(0, end - x - 1))
        canvas.write(name, x: x, y: area.y, style: tone + ground, limit: end)
        canvas.write(unread, x: end, y: area.y, style: palette.dim + ground, limit: area.maxX)
    }

    private func mark(_ line: FeedsLine) -> String? {
        switch line {
        case .all: nil
        case .folder(let folder): folder.isFolded ? (folder.hasFailures ? "!" : "▸") : "▾"
        case .feed(let summary, _): summary.subscription.standing.error == nil ? nil : "!"
        }
    }

    private func drawHealth(in area: Rectangle, on canvas: inout Canvas) {
        Rules.horizontal(Rectangle(x: area.x, y: area.y, width: area.width, height: 1), on: &canvas, palette.rule)
        for (row, line) in FeedHealth(pane, dates: dates).lines(width: area.width - 2).prefix(area.height - 1)
            .enumerated()
        {
            canvas.write(
                line.text, x: area.x + 1, y: area.y + 1 + row, style: line.isTrouble ? palette.accent : palette.dim,
                limit: area.maxX)
        }
    }
}
