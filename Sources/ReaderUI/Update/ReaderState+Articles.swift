import NewsModel

extension ReaderState {
    /// The article that keys are about: the selected one, or one that was gone to from elsewhere.
    var subject: ArticleSummary? {
        visitedFrom == nil ? list.selected : article.map { ArticleSummary($0.article) }
    }

    /// Goes to the text of the selected article, which may count as reading it.
    mutating func open() -> [ReaderEffect] {
        guard subject != nil else { return [] }
        focus = .text
        guard marksRead == .onOpening else { return [] }
        markedRead = nil
        return markAsRead()
    }

    /// Marks the selected article as read, once: a key may take that back.
    mutating func markAsRead() -> [ReaderEffect] {
        guard standing.takesChanges, let summary = subject, !summary.isRead, markedRead != summary.id else { return [] }
        markedRead = summary.id
        list.change(summary.id) { $0.isRead = true }
        shown?.change { $0.isRead = true }
        return [.store(.read(summary.id, true))]
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
        guard let summary = subject else { return [] }
        markedRead = summary.id
        if command == .toggleStar {
            remember(.starred(summary.id, summary.isStarred))
            return store(.starred(summary.id, !summary.isStarred))
        }
        remember(.read(summary.id, summary.isRead))
        return store(.read(summary.id, !summary.isRead))
    }

    /// Marks everything as read that the list is narrowed to.
    mutating func markAllRead() -> [ReaderEffect] {
        guard list.unreadCount > 0 else {
            say("nothing unread here")
            return []
        }
        return [.markAllRead(filter: list.filter)]
    }

    /// Shows what was marked as read together, and keeps it to be undone.
    mutating func takeMarkedRead(_ ids: [Article.ID]) {
        guard !ids.isEmpty else { return }
        remember(.allRead(ids))
        list.reload()
        if let article, ids.contains(article.article.id) { shown?.change { $0.isRead = true } }
        say(Plural.of(ids.count, "article") + " marked read; u undoes it")
    }

    /// Deletes the selected article; it can be undone until the reader is left.
    mutating func remove() -> [ReaderEffect] {
        guard let article, article.article.id == subject?.id else { return [] }
        var removed = article.article
        removed.position = article.anchor.offset
        remember(.removed(removed))
        say("deleted “\(removed.draft.title.firstWords(cells: 30).truncated(toWidth: 30))”; u brings it back")
        return store(.removed(removed.id))
    }

    /// Asks for what is to be stored, and shows it at once.
    mutating func store(_ change: LibraryChange) -> [ReaderEffect] {
        switch change {
        case .read(let id, let isRead):
            list.change(id) { $0.isRead = isRead }
            if shown?.article.id == id { shown?.change { $0.isRead = isRead } }
        case .unread(let ids):
            list.reload()
            if let article, ids.contains(article.article.id) { shown?.change { $0.isRead = false } }
        case .starred(let id, let isStarred):
            list.change(id) { $0.isStarred = isStarred }
            if shown?.article.id == id { shown?.change { $0.isStarred = isStarred } }
        case .tags(let id, let tags):
            list.change(id) { $0.tags = tags }
            if shown?.article.id == id { shown?.change { $0.tags = tags } }
        case .removed(let id):
            if wanted == id { (wanted, shown) = (nil, nil) }
            list.reload()
        case .restored(let article):
            list.reload()
            list.go(to: ArticleSummary(article).sortKey, rows: listRows)
        case .position, .corrected, .uncorrected: break
        }
        return [.store(change)]
    }

    /// Asks to store where one is in the article that is shown, if that is somewhere else than before.
    mutating func leaveArticle() -> [ReaderEffect] {
        guard standing.takesChanges, let article, !article.isFolded, article.anchor.offset != article.article.position
        else { return [] }
        let position = article.anchor.offset
        shown?.change { $0.position = position }
        return [.store(.position(article.article.id, position))]
    }
}
