import ReadingPage
import TerminalCanvas

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
