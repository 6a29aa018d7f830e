import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws all that one speaker said in the library.
struct SpeakerPageView {
    let page: SpeakerPage
    let palette: Palette

    private static let indent = 2
    private static let widest = 76
    /// Name, facts, chart, its dates, and air.
    private static let head = 6
    private static let shortHead = 3
    private static let heightWithChart = 16

    /// Columns that the quotes have in a window of some width.
    static func textWidth(_ width: Int) -> Int { max(10, min(widest, width - 2 * indent - 3)) }

    /// Rows that the quotes of a page have, of `height`.
    static func textHeight(_ height: Int, of page: SpeakerPage?) -> Int { max(1, height - headHeight(height, page)) }

    private static func headHeight(_ height: Int, _ page: SpeakerPage?) -> Int {
        height >= heightWithChart && page?.hasChart == true ? head : min(shortHead, height - 1)
    }

    /// The quote at a point of the page, which has `height` rows.
    static func quote(at point: Point, of page: SpeakerPage, height: Int) -> Int? {
        let row = point.y - headHeight(height, page)
        guard row >= 0, page.lines.indices.contains(page.top + row) else { return nil }
        return page.lines[page.top + row].quote
    }

    /// Draws the page.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let head = Self.headHeight(area.height, page)
        drawHead(in: Rectangle(x: area.x, y: area.y, width: area.width, height: head), on: &canvas)
        let body = area.inset(top: head)
        if page.shown.isEmpty {
            canvas.write("nothing matches", x: body.x + Self.indent, y: body.y, style: palette.dim, limit: body.maxX)
        }
        for row in 0..<body.height where page.top + row < page.lines.count {
            draw(page.lines[page.top + row], x: body.x + Self.indent, y: body.y + row, limit: body.maxX, on: &canvas)
        }
    }

    private func drawHead(in area: Rectangle, on canvas: inout Canvas) {
        let x = area.x + Self.indent
        let record = page.record
        let name = record.name.onOneLine.truncated(toWidth: area.width - 2 * Self.indent)
        var end = canvas.write(
            name, x: x, y: area.y, style: palette.speaker(page.color) + palette.title,
            limit: area.maxX)
        if let description = record.description?.onOneLine {
            end = canvas.write("  ", x: end, y: area.y, style: .plain, limit: area.maxX)
            canvas.write(
                description.truncated(toWidth: max(0, area.maxX - 2 - end)), x: end, y: area.y, style: palette.dim,
                limit: area.maxX)
        }
        guard area.height > 2 else { return }
        canvas.write(
            facts.truncated(toWidth: area.width - 4), x: x, y: area.y + 1, style: palette.dim, limit: area.maxX)
        guard area.height == Self.head,
            let chart = QuoteChart(page.shown.compactMap(\.article.date?.onItsClock), width: Self.textWidth(area.width))
        else { return }
        let color = palette.bar(page.color)
        canvas.write(chart.bars, x: x, y: area.y + 3, style: color, limit: area.maxX)
        canvas.write(chart.first, x: x, y: area.y + 4, style: palette.dim, limit: area.maxX)
        let column = x + chart.bars.count - CellWidth.of(chart.last)
        if column > x + CellWidth.of(chart.first) {
            canvas.write(chart.last, x: column, y: area.y + 4, style: palette.dim, limit: area.maxX)
        }
    }

    private var facts: String {
        let (total, articles) = (page.record.totalCount, page.record.articleCount)
        let isWhole = page.record.next == nil
        let reported = isWhole ? page.record.quotes.count { !$0.attribution.isQuotation } : 0
        let quotes =
            reported == 0
            ? Plural.of(total, "quote") : Plural.orNone(total - reported, "quote") + ", \(reported) reported,"
        let all = quotes + " in " + Plural.of(articles, "article")
        let left = isWhole ? "" : ", the newest \(page.record.quotes.count) shown"
        let query = page.selection.query.text
        let kind = page.selection.isQuotedOnly ? " · quotes alone" : ""
        return all + left + kind + (query.isEmpty ? "" : " · \(page.shown.count) with “\(query)”")
    }

    private func draw(_ line: SpeakerPageLine, x: Int, y: Int, limit: Int, on canvas: inout Canvas) {
        let isChosen = line.quote != nil && line.quote == page.choice
        let number = page.color
        if line.quote != nil {
            canvas.write(isChosen ? "▌" : "▎", x: x, y: y, style: palette.bar(number), limit: limit)
        }
        switch line.kind {
        case .blank: break
        case .heading(let title, let details):
            let room = max(0, limit - x - 1)
            let shortened = title.truncated(toWidth: max(8, room - CellWidth.of(details) - 3))
            let end = canvas.write(shortened, x: x, y: y, style: palette.title, limit: limit)
            if !details.isEmpty { canvas.write(" · " + details, x: end, y: y, style: palette.dim, limit: limit) }
        case .introduction(let text, let details):
            let room = max(0, limit - x - 3)
            let end = canvas.write(text.truncated(toWidth: room), x: x + 2, y: y, style: palette.dim, limit: limit)
            let rest = limit - end - 3
            if rest > 0, !details.isEmpty {
                canvas.write("  " + details.truncated(toWidth: rest), x: end, y: y, style: palette.dim, limit: limit)
            }
        case .words(let words, let isQuotation):
            let style = palette.quote(number, isQuotation: isQuotation, isCurrent: isChosen)
            canvas.write(words, x: x + 2, y: y, style: style, limit: limit)
            for match in matches(in: words) {
                let start = x + 2 + CellWidth.of(words.text(in: TextRange(0, match.start)))
                canvas.write(
                    words.text(in: match), x: start, y: y, style: palette.match(isCurrent: isChosen), limit: limit)
            }
        }
    }

    /// Where a line has what one searches for, in UTF-8 bytes.
    private func matches(in words: String) -> [TextRange] {
        guard let pattern = page.pattern else { return [] }
        let bytes = Array(words.utf8)
        return TextSearch.matches(
            of: pattern, in: FoldedText(bytes, ranges: [TextRange(0, bytes.count)], ignoresCase: true))
    }
}
