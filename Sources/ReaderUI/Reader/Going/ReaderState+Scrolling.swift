extension ReaderState {
    /// Moves in the pane that has the focus.
    mutating func scroll(_ command: Command, _ times: Int?) {
        if focus == .list {
            list.move(command, times: times, rows: listRows)
        } else {
            let height = textHeight
            visit.article?.move(command, times: times, height: height)
        }
    }
}
