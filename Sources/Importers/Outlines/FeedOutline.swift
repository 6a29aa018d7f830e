/// A list of feeds, in folders, as readers hand it to each other.
public struct FeedOutline: Hashable, Sendable {
    /// What the list is called; nil where it does not say.
    public var title: String?
    /// The feeds in the order of the list.
    public var subscriptions: [FeedOutlineEntry]

    /// Makes a list.
    public init(title: String? = nil, subscriptions: [FeedOutlineEntry] = []) {
        self.title = title
        self.subscriptions = subscriptions
    }
}

/// A feed in a list.
public struct FeedOutlineEntry: Hashable, Sendable {
    /// What it is called; nil where the list does not say.
    public var title: String?
    /// The feed's address, as written.
    public var feedURL: String
    /// The address of the site, as written.
    public var siteURL: String?
    /// The folders that it is in, the outermost first; empty where it is in none.
    public var folder: [String]

    /// Makes an entry.
    public init(title: String? = nil, feedURL: String, siteURL: String? = nil, folder: [String] = []) {
        self.title = title
        self.feedURL = feedURL
        self.siteURL = siteURL
        self.folder = folder
    }
}
