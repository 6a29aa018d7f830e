import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the list of articles.
struct ListView {
    let list: ListState
    let palette: Palette
    let hasFocus: Bool
    let dates: DateWriter

    /// Rows of an article: its title alone, or what else is known of it below that.
    var rowsAnItem = 2

    private static let heightWithRule = 7
    private static let indent = 2

    private static func headingHeight(in area: Rectangle) -> Int { area.height >= heightWithRule ? 2 : 1 }

    /// Number of articles that show whole.
    static func rows(in area: Rectangle, rowsAnItem: Int) -> Int {
        max(1, (area.height - headingHeight(in: area)) / rowsAnItem)
    }

    /// Where the article with a place in the list is drawn.
    static func point(ofPlace place: Int, in area: Rectangle, top: Int, rowsAnItem: Int) -> Point {
        Point(x: area.x, y: min(area.maxY - 1, area.y + headingHeight(in: area) + max(0, place - top) * rowsAnItem))
    }

    /// The place of the article at a point; nil on the heading.
    static func place(at point: Point, in area: Rectangle, top: Int, rowsAnItem: Int) -> Int? {
        let row = point.y - area.y - headingHeight(in: area)
        return row < 0 ? nil : top + row / rowsAnItem
    }

    /// Draws the heading and the articles from the list's top on.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        drawHeading(in: area, on: &canvas)
        let heading = Self.headingHeight(in: area)
        if heading > 1 {
            let rule = Rectangle(x: area.x, y: area.y + 1, width: area.width, height: 1)
            Rules.horizontal(rule, on: &canvas, palette.rule)
        }
        var place = list.top
        var y = area.y + heading
        while y < area.maxY, place < list.totalCount {
            let height = min(rowsAnItem, area.maxY - y)
            drawItem(place, in: Rectangle(x: area.x, y: y, width: area.width, height: height), on: &canvas)
            place += 1
            y += rowsAnItem
        }
    }

    private func drawHeading(in area: Rectangle, on canvas: inout Canvas) {
        let name = list.name ?? "Quoth"
        let x = canvas.write(
            " " + name.truncated(toWidth: area.width / 2), x: area.x, y: area.y, style: palette.accent,
            limit: area.maxX)
        guard list.isLoaded else { return }
        let room = area.maxX - x - 1
        let counts = counts.first { CellWidth.of($0) <= room } ?? ""
        canvas.write(counts, x: x, y: area.y, style: palette.dim, limit: area.maxX)
    }

    /// Numbers of articles and of unread ones, in fewer and fewer words.
    private var counts: [String] {
        let (total, unread) = (list.totalCount, list.unreadCount)
        guard total > 0 else { return [" · no articles", " · 0"] }
        let rest = unread == 0 ? "all read" : "\(unread) unread"
        return [" · \(Plural.of(total, "article")), \(rest)", " · \(total) · \(rest)", " · \(rest)", " · \(total)"]
    }

    private func drawItem(_ place: Int, in area: Rectangle, on canvas: inout Canvas) {
        let isSelected = place == list.selection
        let ground = isSelected ? palette.selection(hasFocus: hasFocus) : .plain
        if isSelected { canvas.fill(area, style: Style(nil, on: ground.background, ground.attributes)) }
        guard let summary = list.summary(at: place) else {
            canvas.write("…", x: area.x + Self.indent, y: area.y, style: palette.dim, limit: area.maxX)
            return
        }
        let x = area.x + Self.indent
        let width = area.width - Self.indent - 1
        let isPicked = list.picked[summary.id] != nil
        if isPicked || summary.isStarred || !summary.isRead {
            let mark = isPicked ? "✓" : summary.isStarred ? "★" : "●"
            canvas.write(mark, x: area.x, y: area.y, style: palette.accent + ground, limit: area.maxX)
        }
        let title = summary.title.firstWords(cells: width).truncated(toWidth: width)
        let tone = summary.isRead && !isSelected ? palette.dim : palette.text
        canvas.write(title, x: x, y: area.y, style: tone + ground, limit: area.maxX)
        guard area.height > 1 else { return }
        let small = details(of: summary, width: width)
        let attributes = ground.attributes.subtracting(.bold)
        let style = palette.dim + Style(nil, on: ground.background, attributes)
        canvas.write(small, x: x, y: area.y + 1, style: style, limit: area.maxX)
    }

    /// A source that is cut shorter than this says nothing, in cells.
    private static let shortestSource = 5

    /// "Gazette · 3d · 2 quotes · #harbour"; tags only if there is room for all else. Where there is no room for all, the source gives way first, and then the age.
    private func details(of summary: ArticleSummary, width: Int) -> String {
        let quotes = Plural.orNone(summary.quoteCount, "quote")
        let age = dates.short(summary)
        let tags = summary.tags.map { "#" + $0 }.joined(separator: " ")
        let full = [summary.source ?? summary.authors.first, age, quotes, tags].compactMap { $0 }.joined(
            separator: " · ")
        if !tags.isEmpty, CellWidth.of(full) <= width { return full.onOneLine }
        let known = [age, quotes].compactMap { $0 }.joined(separator: " · ")
        guard CellWidth.of(known) <= width else { return quotes.truncated(toWidth: width) }
        let room = width - CellWidth.of(known) - 3
        guard let source = summary.source ?? summary.authors.first else { return known }
        let words = source.firstWords(cells: room)
        guard CellWidth.of(words) <= room || room >= Self.shortestSource else { return known }
        return words.truncated(toWidth: room) + " · " + known
    }
}
