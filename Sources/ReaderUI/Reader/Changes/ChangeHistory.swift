import NewsModel

/// What was changed in the library from here.
struct ChangeHistory: Equatable, Sendable {
    /// What can be undone, the latest last.
    private(set) var undoable: [UndoableChange] = []
    /// The article that was last marked as read by itself, which a key may have taken back.
    var markedRead: Article.ID?

    /// How many changes are kept.
    private static let most = 100

    /// Keeps a change, so that it can be undone.
    mutating func remember(_ change: UndoableChange) {
        undoable.append(change)
        if undoable.count > Self.most { undoable.removeFirst() }
    }

    /// Takes the last changes out, the latest last.
    mutating func removeLast(_ count: Int) -> [UndoableChange] {
        let last = Array(undoable.suffix(count))
        undoable.removeLast(last.count)
        return last
    }
}
