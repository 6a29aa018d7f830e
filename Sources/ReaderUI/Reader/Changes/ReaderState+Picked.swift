import NewsModel
import ReadingPage

/// What keys do to several articles at once.
extension ReaderState {
    /// Picks the selected article, or lets go of it, and goes on to the next.
    mutating func pickArticle() {
        guard subject != nil else {
            say(absence)
            return
        }
        list.pick()
        if focus == .list { list.select(list.selection + 1, rows: listRows) }
        let count = list.picked.count
        say(count == 0 ? "nothing picked" : Plural.of(count, "article") + " picked; Esc lets go of them")
    }

    /// Whether keys are about the picked articles: in the list, where they are marked.
    var actsOnPicked: Bool { focus == .list && !list.picked.isEmpty }

    /// The picked articles, as the library last had them, the newest first.
    var pickedArticles: [ArticleSummary] {
        list.picked.values.sorted { $0.sortKey.precedes($1.sortKey) }
    }

    /// Stars all picked articles or marks them as read; where they all are, takes that back.
    mutating func markPicked(_ command: Command) -> [ReaderEffect] {
        let picked = pickedArticles
        let isStar = command == .toggleStar
        let isSet = !picked.allSatisfy { isStar ? $0.isStarred : $0.isRead }
        remember(
            .several(picked.map { isStar ? .starred($0.id, $0.isStarred) : .read($0.id, $0.isRead) }), of: "")
        let effects = picked.flatMap { store(isStar ? .starred($0.id, isSet) : .read($0.id, isSet)) }
        let words = isStar ? (isSet ? "starred" : "unstarred") : isSet ? "marked read" : "marked unread"
        say("\(words) \(Plural.of(picked.count, "article"))")
        list.unpickAll()
        return effects
    }

    /// Deletes all picked articles; one undo brings them back.
    mutating func removePicked() -> [ReaderEffect] {
        let picked = pickedArticles
        remember(.several(picked.map { .removed($0, position: nil) }), of: "")
        list.unpickAll()
        let effects = picked.flatMap { store(.removed($0.id)) }
        say("deleted \(Plural.of(picked.count, "article")); u brings them back")
        return effects
    }

    /// Gives all picked articles the tags that were typed, and takes those away that all had and that were erased.
    mutating func changeTagsOfPicked(to typed: String) -> [ReaderEffect] {
        let picked = pickedArticles
        let wanted = Tags.read(typed)
        let erased = Set(commonTags).subtracting(wanted)
        remember(.several(picked.map { .tags($0.id, $0.tags) }), of: "")
        let effects = picked.flatMap { summary in
            store(.tags(summary.id, Set(summary.tags).subtracting(erased).union(wanted).sorted()))
        }
        say("\(Plural.of(picked.count, "article")) tagged")
        list.unpickAll()
        return effects
    }

    /// The tags that all picked articles have.
    var commonTags: [String] {
        let all = pickedArticles.map { Set($0.tags) }
        guard let first = all.first else { return [] }
        return all.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }
}
