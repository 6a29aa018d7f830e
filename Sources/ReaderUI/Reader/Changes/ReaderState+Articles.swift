import NewsModel
import ReadingPage

extension ReaderState {
    /// Goes to the text of the selected article, which may count as reading it.
    mutating func open() -> [ReaderEffect] {
        guard subject != nil else {
            say(absence)
            return []
        }
        focus = .text
        guard marksRead == .onOpening else { return [] }
        changes.markedRead = nil
        return markAsRead()
    }

    /// Marks the selected article as read, once: a key may take that back.
    mutating func markAsRead() -> [ReaderEffect] {
        guard standing.takesChanges, let summary = subject, !summary.isRead, changes.markedRead != summary.id else {
            return []
        }
        changes.markedRead = summary.id
        list.change(summary.id) { $0.isRead = true }
        visit.article?.change { $0.isRead = true }
        return [.library(.store(.read(summary.id, true)))]
    }

    /// Marks an article as read whose end is in sight, if that is the rule.
    mutating func markAtEnd() -> [ReaderEffect] {
        guard marksRead == .atEnd, focus == .text, mode == .reading, let article, article.article.id == subject?.id,
            article.top >= article.lastTop(height: textHeight)
        else { return [] }
        return markAsRead()
    }

    /// Changes whether the selected article is read or starred.
    mutating func mark(_ command: Command) -> [ReaderEffect] {
        guard let summary = subject else {
            say(absence)
            return []
        }
        changes.markedRead = summary.id
        let title = summary.title.quotedBriefly
        if command == .toggleStar {
            remember(.starred(summary.id, summary.isStarred), of: summary.title)
            say((summary.isStarred ? "unstarred " : "starred ") + title)
            return store(.starred(summary.id, !summary.isStarred))
        }
        remember(.read(summary.id, summary.isRead), of: summary.title)
        say("marked " + title + (summary.isRead ? " unread" : " read"))
        return store(.read(summary.id, !summary.isRead))
    }

    /// Marks everything as read that the list is narrowed to.
    mutating func markAllRead() -> [ReaderEffect] {
        guard list.unreadCount > 0 else {
            say("nothing unread here")
            return []
        }
        return [.library(.markAllRead(list.query))]
    }

    /// Shows what was marked as read together, and keeps it to be undone.
    mutating func takeMarkedRead(_ ids: [Article.ID]) {
        guard !ids.isEmpty else { return }
        remember(.allRead(ids), of: "")
        list.reload()
        if let article, ids.contains(article.article.id) { visit.article?.change { $0.isRead = true } }
        say(Plural.of(ids.count, "article") + " marked read; u undoes it")
    }

    /// Deletes the selected article, and goes to its neighbour; it can be undone until the reader is left.
    mutating func remove() -> [ReaderEffect] {
        guard let summary = subject, let article, article.article.id == summary.id else {
            say(absence)
            return []
        }
        remember(.removed(summary, position: article.anchor.offset), of: summary.title)
        say("deleted \(summary.title.quotedBriefly); u brings it back")
        return store(.removed(summary.id))
    }

    /// Asks for what is to be stored, and shows it at once.
    mutating func store(_ change: LibraryChange) -> [ReaderEffect] {
        switch change {
        case .read(let id, let isRead):
            list.change(id) { $0.isRead = isRead }
            visit.change(id) { $0.change { $0.isRead = isRead } }
        case .unread(let ids):
            list.reload()
            if let article, ids.contains(article.article.id) { visit.article?.change { $0.isRead = false } }
        case .starred(let id, let isStarred):
            list.change(id) { $0.isStarred = isStarred }
            visit.change(id) { $0.change { $0.isStarred = isStarred } }
        case .tags(let id, let tags):
            list.change(id) { $0.tags = tags }
            visit.change(id) { $0.change { $0.tags = tags } }
        case .removed(let id):
            list.reload()
            if visit.id == id { visit = .nothing }
        case .restored(let summary, _):
            list.reload()
            go(to: summary.sortKey, .position)
        case .feed(let feed): changeFeeds { $0.change(feed) }
        case .position, .corrected, .uncorrected, .together, .feedRemoved, .feedRestored: break
        }
        return [.library(.store(change))]
    }

    /// Asks to store where one is in the article that is shown, if that is somewhere else than before.
    mutating func leaveArticle() -> [ReaderEffect] {
        guard standing.takesChanges, let article, !article.isFolded, article.anchor.offset != article.article.position
        else { return [] }
        let position = article.anchor.offset
        visit.article?.change { $0.position = position }
        return [.library(.store(.position(article.article.id, position)))]
    }
}
