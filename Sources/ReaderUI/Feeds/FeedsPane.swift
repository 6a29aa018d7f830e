import NewsModel

/// The feeds as a tree, in the list's place: which of its lines is chosen, and from which on they show.
struct FeedsPane: Equatable, Sendable {
    /// All feeds, in order of folder and title.
    private(set) var feeds: [SubscriptionSummary]
    /// The folders whose feeds do not show.
    private(set) var foldedFolders: Set<[String]> = []
    /// The chosen line.
    private(set) var choice = 0
    /// The first line shown.
    private(set) var top = 0
    /// The tree's lines; made anew if anything of it changes, so that no key costs more than what shows.
    private(set) var lines: [FeedsLine]

    /// A tree of some feeds, on the line of what the list shows now.
    init(_ feeds: [SubscriptionSummary], at scope: FeedScope? = nil) {
        self.feeds = feeds
        lines = FeedsLine.tree(of: feeds, folded: [])
        choice = scope.flatMap { scope in lines.firstIndex { $0.scope == scope } } ?? 0
    }

    /// The chosen line.
    var chosen: FeedsLine { lines[min(choice, lines.count - 1)] }

    /// The chosen feed; nil if a folder is chosen, or everything.
    var chosenFeed: Subscription? {
        if case .feed(let summary, _) = chosen { summary.subscription } else { nil }
    }

    /// The feeds that the chosen line stands for.
    var chosenFeeds: [Subscription] {
        let all = feeds.map(\.subscription)
        return switch chosen {
        case .all: all
        case .folder(let folder): all.filter { $0.folder.starts(with: folder.path) }
        case .feed(let summary, _): [summary.subscription]
        }
    }

    /// Takes in the feeds as they are by now; the same line stays chosen if it is still there.
    mutating func take(_ feeds: [SubscriptionSummary]) {
        let scope = chosen.scope
        self.feeds = feeds
        rebuild(choosing: scope)
    }

    /// Shows a change of a feed before the library has it.
    mutating func change(_ feed: Subscription) {
        guard let place = feeds.firstIndex(where: { $0.id == feed.id }) else { return }
        var summary = feeds[place]
        summary.subscription = feed
        feeds[place] = summary
        rebuild(choosing: .feed(feed.id))
    }

    /// Folds the chosen folder, or the one that the chosen feed is in, or unfolds it; returns whether there is one.
    mutating func fold() -> Bool {
        let path: [String]
        switch chosen {
        case .all: return false
        case .folder(let folder): path = folder.path
        case .feed(let summary, _): path = summary.subscription.folder
        }
        guard !path.isEmpty else { return false }
        foldedFolders.formSymmetricDifference([path])
        rebuild(choosing: .folder(path))
        return true
    }

    private mutating func rebuild(choosing scope: FeedScope?) {
        lines = FeedsLine.tree(of: feeds, folded: foldedFolders)
        choice = scope.flatMap { scope in lines.firstIndex { $0.scope == scope } } ?? min(choice, lines.count - 1)
    }

    /// Chooses the line of a place, or the nearest that there is.
    mutating func choose(_ place: Int) { choice = min(max(0, place), lines.count - 1) }

    /// Shows the chosen line among `rows` rows.
    mutating func reveal(rows: Int) {
        top = min(top, max(0, lines.count - rows), choice)
        if rows > 0, choice >= top + rows { top = choice - rows + 1 }
    }

    /// Shows lines further down, as far as there are, in `rows` rows.
    mutating func scroll(by lines: Int, rows: Int) {
        choose(choice + lines)
        reveal(rows: rows)
    }
}
