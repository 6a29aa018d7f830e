import NewsModel

extension ReaderState {
    /// Goes to the text of the selected article and marks it read.
    mutating func open() -> [ReaderEffect] {
        guard let summary = list.selected else { return [] }
        focus = .text
        guard !summary.isRead else { return [] }
        list.changeSelected { $0.isRead = true }
        return [.setRead(summary.id, true)]
    }

    /// Changes whether the selected article is read or starred.
    mutating func mark(_ command: Command) -> [ReaderEffect] {
        guard let summary = list.selected else { return [] }
        if command == .toggleStar {
            list.changeSelected { $0.isStarred.toggle() }
            return [.setStarred(summary.id, !summary.isStarred)]
        }
        list.changeSelected { $0.isRead.toggle() }
        return [.setRead(summary.id, !summary.isRead)]
    }
}
