import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the bars and names of the speakers right of the text.
struct SidebarView {
    let state: ArticleState
    let notes: SpeakerNotes
    let palette: Palette
    /// Rows of text that the title covers, which are not among the notes.
    var covered = 0

    private var texts: SidebarText { SidebarText(state: state, palette: palette) }

    private var current: Int? { state.quote.map { state.speech.quotations[$0] } }

    /// Draws the notes, a row a line of text.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        var counted: Int?
        for (index, row) in notes.rows.enumerated() where index < area.height {
            let y = area.y + index
            if let bar = row.bar { SpeakerBar(state, palette).draw(bar, x: area.x, y: y, on: &canvas) }
            let x = area.x + 1
            if let note = row.wrapped {
                let style = note.isName ? nameStyle(of: note.attribution) : palette.dim
                canvas.write(note.text, x: x, y: y, style: style, limit: area.maxX)
            } else if let turn = row.names.first, row.names.count == 1, isTurn(turn, row, width: area.maxX - x) {
                drawTurn(turn, row, x: x, y: y, on: &canvas)
                counted = turn
            } else if !row.names.isEmpty {
                let below = index + 1 < notes.rows.count ? notes.rows[index + 1].cue : nil
                drawNames(row.names, cueBelowOf: below, x: x, y: y, limit: area.maxX, on: &canvas)
            } else if let quote = row.cue, quote != counted, row.bar == quote || !texts.isOfTranscript(quote) {
                let cue = texts.cueAndCount(of: quote, width: area.maxX - x)
                canvas.write(cue, x: x, y: y, style: palette.dim, limit: area.maxX)
            } else if let reported = row.reported {
                let name = texts.label(of: reported, width: area.maxX - x)
                var style = palette.dim
                if reported == current { style.attributes.insert(.bold) }
                canvas.write(name, x: x, y: y, style: style, limit: area.maxX)
            } else if let sureness = row.sure.flatMap({ state.speech.sureness(of: $0) }) {
                canvas.write(sureness, x: x, y: y, style: palette.dim, limit: area.maxX)
            } else {
                let links = linkNumbers(onLine: state.top + covered + index)
                canvas.write(links, x: x + 1, y: y, style: palette.dim, limit: area.maxX)
            }
        }
    }

    /// The numbers by which the links that begin on a line are followed: "[1] [2]".
    private func linkNumbers(onLine number: Int) -> String {
        guard state.layout.lines.indices.contains(number) else { return "" }
        let line = state.layout.lines[number]
        guard line.source == .article else { return "" }
        let first = state.links.firstPlace { $0.range.start >= line.range.start }
        let here = state.links[first...].prefix { $0.range.start < line.range.end }
        return here.indices.map { "[\($0 + 1)]" }.joined(separator: " ")
    }

    /// Whether a quote is a turn of a transcript, which has no cue, and all about it fits in a row.
    private func isTurn(_ quote: Int, _ row: SpeakerNotes.Row, width: Int) -> Bool {
        guard texts.isOfTranscript(quote) else { return false }
        return row.isLabelled || CellWidth.of(texts.name(of: quote) + " · " + texts.count(of: quote)) <= width
    }

    /// Draws name and count; the count alone where the text itself names the speaker.
    private func drawTurn(_ quote: Int, _ row: SpeakerNotes.Row, x: Int, y: Int, on canvas: inout Canvas) {
        let style = nameStyle(of: quote)
        let name = row.isLabelled ? texts.mark(of: quote) : texts.name(of: quote)
        let end = canvas.write(name, x: x, y: y, style: style)
        let joint = name.isEmpty ? "" : row.isLabelled ? " " : " · "
        canvas.write(joint + texts.count(of: quote), x: end, y: y, style: palette.dim)
    }

    private func drawNames(
        _ quotes: [Int], cueBelowOf told: Int?, x: Int, y: Int, limit: Int, on canvas: inout Canvas
    ) {
        var column = x
        for (index, quote) in quotes.enumerated() {
            let others = quotes.count - index - 1
            let room = (limit - column) / (others + 1) - (others > 0 ? 3 : 0)
            guard room > 0 else { return }
            let style = nameStyle(of: quote)
            let name = quote == told ? texts.name(of: quote, width: room) : texts.label(of: quote, width: room)
            column = canvas.write(name, x: column, y: y, style: style, limit: limit)
            if others > 0 { column = canvas.write(" · ", x: column, y: y, style: palette.dim, limit: limit) }
        }
        guard quotes.count == 1, let quote = quotes.first, quote != told else { return }
        let count = " · " + texts.count(of: quote)
        if column + CellWidth.of(count) <= limit { canvas.write(count, x: column, y: y, style: palette.dim) }
    }

    private func nameStyle(of quote: Int) -> Style {
        var style = palette.speaker(state.speech.color(of: quote))
        if quote == current { style.attributes.insert(.bold) }
        return style
    }
}
