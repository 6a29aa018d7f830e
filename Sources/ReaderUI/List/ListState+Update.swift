import TerminalCanvas

extension ListState {
    /// Articles that a notch of the wheel moves.
    private static let wheel = 2

    /// Moves as a command asks for, in a list of which `rows` articles show.
    mutating func move(_ command: Command, times: Int?, rows: Int) {
        let place = command.place(from: selection, times: times, last: totalCount - 1, page: max(1, rows - 1))
        select(place, rows: rows)
    }

    /// Does what the mouse asks for in the list's rectangle.
    mutating func receive(_ mouse: MouseEvent, in area: Rectangle, rowsAnItem: Int) {
        let rows = ListView.rows(in: area, rowsAnItem: rowsAnItem)
        switch mouse.action {
        case .wheelUp: scroll(by: -Self.wheel, rows: rows)
        case .wheelDown: scroll(by: Self.wheel, rows: rows)
        case .press:
            guard let place = ListView.place(at: mouse.point, in: area, top: top, rowsAnItem: rowsAnItem),
                place < totalCount
            else { return }
            select(place, rows: rows)
        case .drag, .release: break
        }
    }
}
