import NewsModel

import struct Foundation.Date

/// An entry of a feed as the library knows it again: by its key, and by what it said.
public struct FeedEntryMark: Hashable, Sendable {
    /// What tells it from the feed's other entries: its ID, else its address, else its title.
    public let key: String
    /// What it said, so that a changed entry is known as one.
    public let fingerprint: UInt64

    /// Makes a mark.
    public init(key: String, fingerprint: UInt64) {
        self.key = key
        self.fingerprint = fingerprint
    }
}

/// What one fetch of a feed brought, to be stored together.
public struct FeedDelivery: Sendable {
    /// The articles that are new or changed.
    public var articles: [AnalyzedDraft]
    /// All entries that the feed had, but those whose articles could not be had this time.
    public var entries: [FeedEntryMark]
    /// What the feed calls itself; nil where it does not say.
    public var title: String?
    /// The site that the feed names; nil where it does not.
    public var siteURL: String?
    /// The address it has moved to for good; nil where it has not.
    public var movedTo: String?
    /// How its fetching goes now.
    public var standing: FeedStanding

    /// Makes a delivery; one without news by default.
    public init(
        articles: [AnalyzedDraft] = [], entries: [FeedEntryMark] = [], title: String? = nil, siteURL: String? = nil,
        movedTo: String? = nil, standing: FeedStanding
    ) {
        self.articles = articles
        self.entries = entries
        self.title = title
        self.siteURL = siteURL
        self.movedTo = movedTo
        self.standing = standing
    }
}
