/// How much of a feed is kept.
enum FeedLimits {
    /// Later entries are left out; the longest archives that sites publish as one feed have some thousands.
    static let entries = 20_000
    /// Where the feed begins is looked for in so many bytes, behind what a server printed before it.
    static let prologue = 64 << 10
    /// Authors of one entry; longer lists are of a paper's collaboration, not of an article.
    static let authors = 100
}
