import NewsModel
import ReadingPage

extension ReaderState {
    /// Keeps what was before a change of an article with some title, so that it can be undone.
    mutating func remember(_ before: UndoableChange.Before, of title: String) {
        changes.remember(UndoableChange(title: title, before: before))
    }

    /// Undoes the last changes.
    mutating func undo(_ times: Int) -> [ReaderEffect] {
        let undone = changes.removeLast(times)
        guard let last = undone.first else {
            say("nothing to undo")
            return []
        }
        let effects = undone.reversed().flatMap { change -> [ReaderEffect] in
            if case .clippings(let number, _) = change.before { return [.library(.clippings(.undo(number)))] }
            return change.before.undoing.flatMap { store($0) }
        }
        say((undone.count > 1 ? "\(undone.count) undone: " : "") + last.wordsOfUndoing)
        return effects
    }
}

extension UndoableChange.Before {
    /// The changes that bring it back.
    fileprivate var undoing: [LibraryChange] {
        switch self {
        case .read(let id, let isRead): [.read(id, isRead)]
        case .allRead(let ids): [.unread(ids)]
        case .starred(let id, let isStarred): [.starred(id, isStarred)]
        case .tags(let id, let tags): [.tags(id, tags)]
        case .removed(let summary, let position): [.restored(summary, position: position)]
        case .feed(let feed): [.feed(feed)]
        case .feedRemoved(let feed): [.feedRestored(feed.id)]
        case .corrected(let id, let steps):
            [
                .together(
                    steps.map { step in step.before.map { .corrected(id, $0) } ?? .uncorrected(id, step.correction) })
            ]
        case .uncorrected(let id, let corrections): [.together(corrections.map { .corrected(id, $0) })]
        case .several(let all): all.reversed().flatMap(\.undoing)
        // The library takes it back by its number.
        case .clippings: []
        }
    }
}

extension UndoableChange {

    /// What undoing it brought back, for people.
    fileprivate var wordsOfUndoing: String {
        let title = title.quotedBriefly
        return switch before {
        case .read(_, let isRead): title + (isRead ? " is read again" : " is unread again")
        case .allRead(let ids): Plural.of(ids.count, "article") + " unread again"
        case .starred(_, let isStarred): title + (isStarred ? " is starred again" : " is no longer starred")
        case .tags(_, let tags):
            title + (tags.isEmpty ? " has no tags again" : " has the tags again: " + tags.joined(separator: ", "))
        case .removed: title + " is back"
        case .several(let all): Plural.of(all.count, "article") + " as before"
        case .feed: title + " is as it was"
        case .feedRemoved: "subscribed to " + title + " again"
        case .corrected(_, let steps):
            (steps.count == 1 ? "correction" : "\(steps.count) corrections") + " undone in " + title
        case .uncorrected: "corrected again in " + title
        case .clippings: "taken back: " + self.title
        }
    }
}
