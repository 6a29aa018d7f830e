import ReadingPage
import TerminalCanvas

/// Draws the speakers' initials and bars left of the text, where there is no room for names.
struct GutterView {
    let state: ArticleState
    let notes: SpeakerNotes
    let palette: Palette

    /// Draws the notes, a row a line of text.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let barColumn = area.maxX - 2
        for (index, row) in notes.rows.enumerated() where index < area.height {
            let y = area.y + index
            if let bar = row.bar { SpeakerBar(state, palette).draw(bar, x: barColumn, y: y, on: &canvas) }
            guard let speaking = row.names.first ?? row.reported else { continue }
            let color = state.speech.color(of: speaking)
            let style = row.names.isEmpty ? palette.dim : palette.speaker(color)
            guard !row.isLabelled || palette.numbersSpeakers else { continue }
            let label = label(of: speaking, width: barColumn - 1 - area.x)
            let x = max(area.x, barColumn - 1 - CellWidth.of(label))
            canvas.write(label, x: x, y: y, style: style, limit: barColumn)
        }
    }

    /// The speaker's initials, with a question mark where it is doubtful, or, for want of colours, its mark: "[1]", and "10" where the brackets find no room.
    private func label(of attribution: Int, width: Int) -> String {
        let mark = palette.mark(state.speech.number(of: attribution), look: state.speech.color(of: attribution))
        if mark.isEmpty {
            let initials = state.speech.initials[state.speech.voiceOfAttribution[attribution]]
            return initials + (state.speech.isDoubtful(attribution) && CellWidth.of(initials) < width ? "?" : "")
        }
        return CellWidth.of(mark) <= width ? mark : mark.filter(\.isNumber)
    }
}
