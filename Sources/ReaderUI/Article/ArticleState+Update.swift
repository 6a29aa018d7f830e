import TerminalCanvas

extension ArticleState {
    /// Lines that a notch of the wheel moves.
    private static let wheel = 3
    /// Lines of the last screen that a page down leaves in sight.
    private static let overlap = 2

    /// Moves as a command asks for, in a text of `height` rows.
    mutating func move(_ command: Command, times: Int?, height: Int) {
        let page = max(1, height - Self.coveredRows(height: height) - Self.overlap)
        scroll(
            to: command.place(from: top, times: times, last: lastTop(height: height), page: page), height: height)
    }

    /// Does what the mouse asks for in the text's rectangle.
    mutating func receive(_ mouse: MouseEvent, in area: Rectangle) {
        switch mouse.action {
        case .wheelUp: scroll(by: -Self.wheel, height: area.height)
        case .wheelDown: scroll(by: Self.wheel, height: area.height)
        case .press:
            if let quote = ArticleView.quote(at: mouse.point, in: area, of: self) { self.quote = quote }
        case .drag, .release: break
        }
    }
}
