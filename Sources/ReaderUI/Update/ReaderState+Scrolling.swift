extension ReaderState {
    /// Lines of the last screen that a page down leaves in sight.
    static let overlap = 2

    /// Moves in the pane that has the focus.
    mutating func scroll(_ command: Command, _ times: Int?) {
        if focus == .list {
            let rows = listRows
            let place = Self.place(
                after: command, times, from: list.selection, last: list.totalCount - 1, page: max(1, rows - 1))
            list.select(place, rows: rows)
        } else {
            let height = textHeight
            guard let article else { return }
            let page = max(1, height - ArticleState.coveredRows(height: height) - Self.overlap)
            let line = Self.place(
                after: command, times, from: article.top, last: article.lastTop(height: height), page: page)
            shown?.scroll(to: line, height: height)
        }
    }

    /// Where a command leads from a place, in a row of places from 0 to `last`, when it is done a number of times; the
    /// beginning and the end with a number lead to the place of that number, from 1.
    static func place(after command: Command, _ times: Int?, from place: Int, last: Int, page: Int) -> Int {
        let count = times ?? 1
        let wanted =
            switch command {
            case .moveDown: place + count
            case .moveUp: place - count
            case .pageDown: place + page * count
            case .pageUp: place - page * count
            case .halfPageDown: place + max(1, page / 2) * count
            case .halfPageUp: place - max(1, page / 2) * count
            case .toStart: times.map { $0 - 1 } ?? 0
            case .toEnd: times.map { $0 - 1 } ?? last
            default: place
            }
        return min(max(0, wanted), max(0, last))
    }
}
