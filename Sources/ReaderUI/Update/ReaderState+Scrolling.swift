extension ReaderState {
    /// Lines of the last screen that a page down leaves in sight.
    private static let overlap = 2

    /// Moves in the pane that has the focus.
    mutating func scroll(_ command: Command) {
        if focus == .list {
            let rows = listRows
            let place = Self.place(
                after: command, from: list.selection, last: list.totalCount - 1, page: max(1, rows - 1))
            list.select(place, rows: rows)
        } else {
            let height = textHeight
            guard let article else { return }
            let page = max(1, height - ArticleState.coveredRows(height: height) - Self.overlap)
            let line = Self.place(
                after: command, from: article.top, last: article.lastTop(height: height), page: page)
            shown?.scroll(to: line, height: height)
        }
    }

    /// Where a command leads from a place, in a row of places from 0 to `last`.
    static func place(after command: Command, from place: Int, last: Int, page: Int) -> Int {
        let wanted =
            switch command {
            case .moveDown: place + 1
            case .moveUp: place - 1
            case .pageDown: place + page
            case .pageUp: place - page
            case .halfPageDown: place + max(1, page / 2)
            case .halfPageUp: place - max(1, page / 2)
            case .toStart: 0
            case .toEnd: last
            default: place
            }
        return min(max(0, wanted), max(0, last))
    }

    /// Moves on the help page.
    mutating func perform(_ command: Command, helpTop top: Int) {
        switch command {
        case .help, .leave, .back: mode = .reading
        default:
            let height = helpHeight
            let last = helpRows - height
            let page = max(1, height - Self.overlap)
            mode = .help(top: Self.place(after: command, from: top, last: last, page: page))
        }
    }
}
