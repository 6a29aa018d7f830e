import NewsModel

extension ReaderState {
    /// Keeps what was before a change, so that it can be undone.
    mutating func remember(_ change: UndoableChange) {
        changes.append(change)
        if changes.count > UndoableChange.most { changes.removeFirst() }
    }

    /// Undoes the last changes.
    mutating func undo(_ times: Int) -> [ReaderEffect] {
        var effects: [ReaderEffect] = []
        for _ in 0..<times {
            guard let change = changes.popLast() else {
                if effects.isEmpty { say("nothing to undo") }
                break
            }
            effects += undo(change)
        }
        return effects
    }

    private mutating func undo(_ change: UndoableChange) -> [ReaderEffect] {
        switch change {
        case .read(let id, let isRead):
            say(isRead ? "read again" : "unread again")
            return store(.read(id, isRead))
        case .allRead(let ids):
            say(Plural.of(ids.count, "article") + " unread again")
            return store(.unread(ids))
        case .starred(let id, let isStarred):
            say(isStarred ? "starred again" : "no longer starred")
            return store(.starred(id, isStarred))
        case .tags(let id, let tags):
            say(tags.isEmpty ? "no tags again" : "tags again: " + tags.joined(separator: ", "))
            return store(.tags(id, tags))
        case .removed(let article):
            say("“\(article.draft.title.firstWords(cells: 30).truncated(toWidth: 30))” is back")
            return store(.restored(article))
        case .corrected(let id, let correction, let before):
            say("correction undone")
            return store(before.map { .corrected(id, $0) } ?? .uncorrected(id, correction))
        case .uncorrected(let id, let correction):
            say("corrected again")
            return store(.corrected(id, correction))
        }
    }
}
