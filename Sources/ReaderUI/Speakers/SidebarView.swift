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

    private var current: Int? { state.quote.map { state.speech.quotations[$0] } }

    /// Draws the notes, a row a line of text.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        var counted: Int?
        for (index, row) in notes.rows.enumerated() where index < area.height {
            let y = area.y + index
            if let bar = row.bar { SpeakerBar(state, palette).draw(bar, x: area.x, y: y, on: &canvas) }
            let x = area.x + 1
            if let turn = row.names.first, row.names.count == 1, isTurn(turn, row, width: area.maxX - x) {
                drawTurn(turn, row, x: x, y: y, on: &canvas)
                counted = turn
            } else if !row.names.isEmpty {
                let below = index + 1 < notes.rows.count ? notes.rows[index + 1].cue : nil
                drawNames(row.names, cueBelowOf: below, x: x, y: y, limit: area.maxX, on: &canvas)
            } else if let quote = row.cue, quote != counted, row.bar == quote || !isOfTranscript(quote) {
                let cue = cueAndCount(of: quote, width: area.maxX - x)
                canvas.write(cue, x: x, y: y, style: palette.dim, limit: area.maxX)
            } else if let reported = row.reported {
                let name = label(of: reported, width: area.maxX - x)
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

    private func isOfTranscript(_ quote: Int) -> Bool { state.speech.attributions[quote].rule == .transcript }

    /// Whether a quote is a turn of a transcript, which has no cue, and all about it fits in a row.
    private func isTurn(_ quote: Int, _ row: SpeakerNotes.Row, width: Int) -> Bool {
        guard isOfTranscript(quote) else { return false }
        return row.isLabelled || CellWidth.of(name(of: quote) + " · " + count(of: quote)) <= width
    }

    /// Draws name and count; the count alone where the text itself names the speaker.
    private func drawTurn(_ quote: Int, _ row: SpeakerNotes.Row, x: Int, y: Int, on canvas: inout Canvas) {
        let number = state.speech.number(of: quote)
        var style = palette.speaker(state.speech.color(of: quote))
        if quote == current { style.attributes.insert(.bold) }
        let name = row.isLabelled ? palette.mark(number) : name(of: quote)
        let end = canvas.write(name, x: x, y: y, style: style)
        let joint = name.isEmpty ? "" : row.isLabelled ? " " : " · "
        canvas.write(joint + count(of: quote) + clippedMark(of: quote), x: end, y: y, style: palette.dim)
    }

    private func drawNames(
        _ quotes: [Int], cueBelowOf told: Int?, x: Int, y: Int, limit: Int, on canvas: inout Canvas
    ) {
        var column = x
        for (index, quote) in quotes.enumerated() {
            let others = quotes.count - index - 1
            let room = (limit - column) / (others + 1) - (others > 0 ? 3 : 0)
            guard room > 0 else { return }
            var style = palette.speaker(state.speech.color(of: quote))
            if quote == current { style.attributes.insert(.bold) }
            let name = quote == told ? name(of: quote, width: room) : label(of: quote, width: room)
            column = canvas.write(name, x: column, y: y, style: style, limit: limit)
            if others > 0 { column = canvas.write(" · ", x: column, y: y, style: palette.dim, limit: limit) }
        }
        guard quotes.count == 1, let quote = quotes.first, quote != told else { return }
        let count = " · " + count(of: quote)
        if column + CellWidth.of(count) <= limit { canvas.write(count, x: column, y: y, style: palette.dim) }
    }

    private func name(of attribution: Int) -> String {
        let mark = palette.mark(state.speech.number(of: attribution))
        return (mark.isEmpty ? "" : mark + " ") + state.speech.voice(of: attribution).name.onOneLine
    }

    /// The name in some cells, with a question mark where it is doubtful.
    private func name(of attribution: Int, width: Int) -> String {
        let mark = state.speech.isDoubtful(attribution) && width > 3 ? " ?" : ""
        return name(of: attribution).truncated(toWidth: width - mark.count) + mark
    }

    /// The name in some cells, and behind it what only a cue would tell else: "Ada Moss, denied". The name gives way.
    private func label(of attribution: Int, width: Int) -> String {
        let mark = width > 3 ? clippedMark(of: attribution) : ""
        return unmarkedLabel(of: attribution, width: width - mark.count) + mark
    }

    private func unmarkedLabel(of attribution: Int, width: Int) -> String {
        let modality = state.speech.attributions[attribution].modality
        guard let caution = modality.caution() else { return name(of: attribution, width: width) }
        let room = width - caution.count - 2
        guard room > 1 else { return caution.truncated(toWidth: width) }
        return name(of: attribution, width: room) + ", " + caution
    }

    /// What tells that a quote was put aside.
    private func clippedMark(of attribution: Int) -> String { state.isClipped(attribution) ? " ◆" : "" }

    /// "told · 2 of 11"; the cue gives way where there is no room. Where the cue, as far as it shows, hides that its source
    /// does not assert the words, "denied · 2 of 11"; there the count gives way.
    private func cueAndCount(of quote: Int, width: Int) -> String {
        let count = count(of: quote) + clippedMark(of: quote)
        let text = state.article.draft.text
        let ranges = state.speech.attributions[quote].cue
        let cue = ranges.map { text.text(in: $0).onOneLine }.joined(separator: " ")
        let room = width - CellWidth.of(count) - 3
        let shown = room > 1 && cue.contains(where: \.isLetter) ? cue.truncated(toWidth: room) : ""
        if let caution = state.speech.attributions[quote].modality.caution(beside: shown) {
            return caution.count <= room ? caution + " · " + count : caution.truncated(toWidth: width)
        }
        return shown.isEmpty ? count : shown + " · " + count
    }

    private func count(of attribution: Int) -> String {
        let quotes = state.speech.voice(of: attribution).quotes
        let place = state.speech.quotationOfAttribution[attribution] ?? 0
        return "\(quotes.firstPlace { $0 >= place } + 1) of \(quotes.count)"
    }
}

/// Draws the bar beside a line that somebody speaks on.
struct SpeakerBar {
    private let state: ArticleState
    private let palette: Palette

    /// A bar for this article's speakers.
    init(_ state: ArticleState, _ palette: Palette) {
        self.state = state
        self.palette = palette
    }

    /// Draws it: thick for the current quote, thin for reported speech.
    func draw(_ attribution: Int, x: Int, y: Int, on canvas: inout Canvas) {
        let isCurrent = state.quote.map { state.speech.quotations[$0] } == attribution
        let isQuotation = state.speech.attributions[attribution].isQuotation
        let style = palette.bar(state.speech.color(of: attribution))
        canvas.write(isCurrent ? "▌" : isQuotation ? "▎" : "▏", x: x, y: y, style: style)
    }
}
