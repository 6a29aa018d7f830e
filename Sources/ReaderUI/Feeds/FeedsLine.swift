import NewsModel

/// A line of the tree of feeds.
enum FeedsLine: Equatable, Sendable {
    /// All articles, also those of no feed.
    case all(unreadCount: Int)
    /// A folder.
    case folder(Folder)
    /// A feed, and how many folders it is in.
    case feed(SubscriptionSummary, depth: Int)

    /// A folder of feeds.
    struct Folder: Equatable, Sendable {
        /// Its name behind those of the folders it is in.
        let path: [String]
        /// Number of unread articles in it.
        var unreadCount: Int
        /// Whether one of its feeds failed the last time.
        var hasFailures: Bool
        /// Whether its feeds do not show.
        let isFolded: Bool
    }

    /// The feeds it stands for; nil for all articles.
    var scope: FeedScope? {
        switch self {
        case .all: nil
        case .folder(let folder): .folder(folder.path)
        case .feed(let summary, _): .feed(summary.id)
        }
    }

    /// What it is called.
    var name: String {
        switch self {
        case .all: "All articles"
        case .folder(let folder): folder.path.last ?? ""
        case .feed(let summary, _): summary.subscription.title
        }
    }

    /// Number of unread articles.
    var unreadCount: Int {
        switch self {
        case .all(let unreadCount): unreadCount
        case .folder(let folder): folder.unreadCount
        case .feed(let summary, _): summary.unreadCount
        }
    }

    /// How many folders it is in.
    var depth: Int {
        switch self {
        case .all: 0
        case .folder(let folder): folder.path.count - 1
        case .feed(_, let depth): depth
        }
    }

    /// The lines of a tree: everything, then folders with what is in them, then the feeds of no folder.
    static func tree(of feeds: [SubscriptionSummary], folded: Set<[String]>) -> [FeedsLine] {
        var lines: [FeedsLine] = [.all(unreadCount: feeds.reduce(0) { $0 + $1.unreadCount })]
        var folders: [[String]: Int] = [:]
        let inFolders = feeds.filter { !$0.subscription.folder.isEmpty }
        for summary in inFolders.sorted(by: { Self.precedes($0.subscription.folder, $1.subscription.folder) }) {
            let path = summary.subscription.folder
            var isHidden = false
            for length in 1...path.count {
                let outer = Array(path.prefix(length))
                if folders[outer] == nil, !isHidden {
                    folders[outer] = lines.count
                    lines.append(
                        .folder(
                            Folder(
                                path: outer, unreadCount: 0, hasFailures: false, isFolded: folded.contains(outer))))
                }
                if let place = folders[outer], case .folder(var folder) = lines[place] {
                    folder.unreadCount += summary.unreadCount
                    if summary.subscription.standing.error != nil { folder.hasFailures = true }
                    lines[place] = .folder(folder)
                }
                if folded.contains(outer) { isHidden = true }
            }
            if !isHidden { lines.append(.feed(summary, depth: path.count)) }
        }
        return lines + feeds.filter(\.subscription.folder.isEmpty).map { .feed($0, depth: 0) }
    }

    /// Whether a folder comes before another: along the alphabet, what is within a folder right behind it.
    private static func precedes(_ one: [String], _ other: [String]) -> Bool {
        one.lexicographicallyPrecedes(other) { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    }
}
