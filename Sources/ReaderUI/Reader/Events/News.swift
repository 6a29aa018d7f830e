import NewsModel

/// What the reader asks of whoever brings articles in, beside the reading.
public enum NewsRequest: Hashable, Sendable {
    /// Fetch these feeds, whenever they were fetched last; none stands for all that are due.
    case fetch([Subscription.ID])
    /// Subscribe to the feed at an address, or of the site there, and put it into a folder.
    case subscribe(address: String, folder: [String])
    /// Import a file, a folder, or the page at an address.
    case bringIn(String)
}

/// What comes of it; what was stored meanwhile is told by ``ReaderEvent/libraryChanged``.
public enum NewsEvent: Hashable, Sendable {
    /// A fetch goes on.
    case fetching(FetchTally)
    /// A fetch is at its end.
    case fetched(FetchTally)
    /// Something else is done; the sentence says what.
    case done(String)
    /// It could not be done; the sentence says why.
    case failed(String)
}

/// How far a fetch has come.
public struct FetchTally: Hashable, Sendable {
    /// Number of feeds that are asked for.
    public var feedCount: Int
    /// Number of those that answered, or failed to.
    public var doneCount: Int
    /// Number of articles that are new.
    public var newCount: Int
    /// Number of feeds that failed.
    public var failureCount: Int

    /// Makes a tally.
    public init(feedCount: Int = 0, doneCount: Int = 0, newCount: Int = 0, failureCount: Int = 0) {
        self.feedCount = feedCount
        self.doneCount = doneCount
        self.newCount = newCount
        self.failureCount = failureCount
    }
}
