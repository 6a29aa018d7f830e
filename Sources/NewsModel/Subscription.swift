import struct Foundation.Date

/// A feed that the user follows.
public struct Subscription: Hashable, Sendable, Identifiable {
    /// The library's number for a feed, from 1; never used twice.
    public struct ID: RawRepresentable, Hashable, Sendable {
        /// The number.
        public let rawValue: Int64

        /// Makes the ID with this number.
        public init(rawValue: Int64) { self.rawValue = rawValue }
    }

    /// The library's number for it.
    public let id: ID
    /// Where it is fetched from: a web address, "file:///…", or "exec:COMMAND".
    public var url: String
    /// What it is called: as the user or its own publisher calls it, else its address.
    public var title: String
    /// The site it belongs to; nil where that is not known.
    public var siteURL: String?
    /// The folders it stands in, the outermost first; none at the top.
    public var folder: [String]
    /// When an entry's page is fetched.
    public var fullText: FullTextRule
    /// How its fetching goes.
    public var standing: FeedStanding

    /// Makes a subscription.
    public init(
        id: ID, url: String, title: String, siteURL: String? = nil, folder: [String] = [],
        fullText: FullTextRule = .teaser, standing: FeedStanding = FeedStanding()
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.siteURL = siteURL
        self.folder = folder
        self.fullText = fullText
        self.standing = standing
    }
}

/// When the page of a feed's entry is fetched for its full text. The raw values are those of the library and of the command line.
public enum FullTextRule: String, Sendable, CaseIterable {
    /// Never: the feed's own text is the article.
    case never
    /// Where the feed gives a teaser.
    case teaser
    /// Always.
    case always
}

/// How the fetching of a feed goes.
public struct FeedStanding: Hashable, Sendable {
    /// The entity tag that its server gave it last; sent back, it saves a transfer.
    public var entityTag: String?
    /// When its server says it changed last, as the server wrote it.
    public var lastModified: String?
    /// When it was last read without trouble.
    public var lastSuccess: Date?
    /// The moment before which it is not asked for again by itself; nil for any time.
    public var nextTry: Date?
    /// How many times in a row it failed; 0 where the last time went well.
    public var failureCount: Int
    /// What was wrong the last time, for people; nil where that went well.
    public var error: String?

    /// Makes a standing; that of a feed never fetched by default.
    public init(
        entityTag: String? = nil, lastModified: String? = nil, lastSuccess: Date? = nil, nextTry: Date? = nil,
        failureCount: Int = 0, error: String? = nil
    ) {
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.lastSuccess = lastSuccess
        self.nextTry = nextTry
        self.failureCount = failureCount
        self.error = error
    }
}

/// A feed with what the library has of it.
public struct SubscriptionSummary: Hashable, Sendable, Identifiable {
    /// The feed.
    public var subscription: Subscription
    /// Number of its articles in the library.
    public let articleCount: Int
    /// Number of unread ones among them.
    public let unreadCount: Int
    /// Number of its articles that came in the last four weeks.
    public let recentCount: Int

    /// The library's number for the feed.
    public var id: Subscription.ID { subscription.id }

    /// Makes a summary.
    public init(subscription: Subscription, articleCount: Int, unreadCount: Int, recentCount: Int) {
        self.subscription = subscription
        self.articleCount = articleCount
        self.unreadCount = unreadCount
        self.recentCount = recentCount
    }
}
