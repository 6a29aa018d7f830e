import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the list of everybody who is quoted in the library.
struct PeopleView {
    let people: People
    /// The number of the look that somebody has.
    let look: (String) -> Int
    let palette: Palette
    let dates: DateWriter

    /// The heading, and air.
    static let head = 2
    /// The number of stretches of a chart.
    static let chartWidth = 12
    private static let indent = 2
    private static let gap = 2
    private static let widest = 120
    private static let name = 20
    private static let counts = (quotes: 13, articles: 15)
    private static let days = 27

    /// Rows that people have in a page of some height.
    static func rows(_ height: Int) -> Int { max(1, height - head) }

    /// Draws the list.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let count = people.shown.count
        let heading =
            people.query.text.isEmpty
            ? "Everybody who is quoted: " + (count == 0 ? "nobody" : Plural.of(count, "speaker"))
            : Plural.orNone(count, "speaker") + " with “\(people.query.text)”"
        canvas.write(
            heading.truncated(toWidth: area.width - 2 * Self.indent), x: area.x + Self.indent, y: area.y,
            style: palette.title, limit: area.maxX)
        for row in 0..<Self.rows(area.height) where people.top + row < count {
            let line = Rectangle(
                x: area.x, y: area.y + Self.head + row, width: min(area.width, Self.widest), height: 1)
            draw(people.top + row, in: line, on: &canvas)
        }
    }

    private func draw(_ place: Int, in line: Rectangle, on canvas: inout Canvas) {
        let number = people.shown[place]
        let person = people.all[number]
        let ground = place == people.choice ? palette.selection(hasFocus: true) : .plain
        if ground != .plain { canvas.fill(line, style: ground) }
        let look = look(people.name(of: number))
        canvas.write("▌", x: line.x + 1, y: line.y, style: palette.bar(look) + ground, limit: line.maxX)
        var right = line.maxX - 1
        /// Draws a column at the right, where enough room for names is left.
        func column(_ text: String, width: Int, style: Style) {
            guard right - width - Self.gap >= line.x + Self.indent + 1 + Self.name else { return }
            right -= width
            canvas.write(text, x: right, y: line.y, style: style + ground, limit: right + width)
            right -= Self.gap
        }
        column(
            Self.padded("\(person.quoteCount)", "quote", Self.counts.quotes), width: Self.counts.quotes,
            style: palette.dim)
        column(
            Self.padded("\(person.articleCount)", "article", Self.counts.articles), width: Self.counts.articles,
            style: palette.dim)
        column(days(of: number), width: Self.days, style: palette.dim)
        column(chart(of: number), width: Self.chartWidth, style: palette.bar(look))
        let name = people.name(of: number).onOneLine.truncated(toWidth: right - line.x - Self.indent - 1)
        canvas.write(
            name, x: line.x + Self.indent + 1, y: line.y, style: palette.speaker(look) + ground, limit: right)
    }

    /// A number with its noun, which stands below those of the other rows.
    private static func padded(_ number: String, _ noun: String, _ width: Int) -> String {
        let words = number + " " + noun + (number == "1" ? " " : "s")
        return String(repeating: " ", count: max(0, width - words.count)) + words
    }

    /// "Mar 29, 2015 – Jun 2, 2016"; one day where they are the same.
    private func days(of number: Int) -> String {
        guard let details = people.details[number] else { return "" }
        let days = [details.first, details.last].map { date in
            CalendarDate(date).map { dates.style == .iso ? $0.iso : $0.text } ?? ""
        }
        return days[0] == days[1] ? days[0] : days.joined(separator: " – ")
    }

    private func chart(of number: Int) -> String {
        guard let counts = people.details[number]?.chart, counts.contains(where: { $0 > 0 }) else { return "" }
        return QuoteChart.bars(counts)
    }
}
