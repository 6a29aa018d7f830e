/// Which articles a list shows, and in which order; all, newest first, by default.
public struct ListQuery: Hashable, Sendable {
    /// What the user typed: words, and tags with "#" before them; empty where that narrows nothing.
    public var words: String
    /// The feeds whose articles are shown; nil for all articles, also those of no feed.
    public var feeds: FeedScope?
    /// Whether articles that were read are left out.
    public var isUnreadOnly: Bool
    /// Whether articles without a star are left out.
    public var isStarredOnly: Bool
    /// An article that stays although it was read since, because the user is at it.
    public var keptArticle: Article.ID?
    /// The order.
    public var order: ListOrder

    /// Makes a query.
    public init(
        words: String = "", feeds: FeedScope? = nil, isUnreadOnly: Bool = false, isStarredOnly: Bool = false,
        keptArticle: Article.ID? = nil, order: ListOrder = .date
    ) {
        self.words = words
        self.feeds = feeds
        self.isUnreadOnly = isUnreadOnly
        self.isStarredOnly = isStarredOnly
        self.keptArticle = keptArticle
        self.order = order
    }

    /// Whether it shows all articles, in whatever order.
    public var showsAll: Bool { words.isEmpty && feeds == nil && !isUnreadOnly && !isStarredOnly }

    /// What it shows after one step back: without the words, else without the marks asked for, else of all feeds.
    public var widened: ListQuery {
        var query = self
        if !words.isEmpty {
            query.words = ""
        } else if isUnreadOnly || isStarredOnly {
            (query.isUnreadOnly, query.isStarredOnly, query.keptArticle) = (false, false, nil)
        } else {
            query.feeds = nil
        }
        return query
    }
}

/// A query of nothing but words.
extension ListQuery: ExpressibleByStringLiteral {
    /// Makes a query of words.
    public init(stringLiteral words: String) { self.init(words: words) }
}

/// Some of the feeds that the user follows.
public enum FeedScope: Hashable, Sendable {
    /// One feed.
    case feed(Subscription.ID)
    /// All feeds of a folder and of those in it, the outermost first.
    case folder([String])
}

/// What a list of articles is ordered by. The raw values are those of the configuration.
public enum ListOrder: String, Hashable, Sendable, CaseIterable {
    /// By date, the newest first; articles without one by arrival.
    case date
    /// By arrival in the library, the latest first.
    case arrival
    /// By title, along the alphabet.
    case title
    /// By publisher, along the alphabet; the newest first within one.
    case source
    /// By number of quotes, the most first.
    case quotes
}
