import Foundation

/// An article as newsboat's cache has it.
public struct NewsboatItem: Hashable, Sendable {
    /// The address of the feed that it came with.
    public var feedURL: String
    /// What that feed is called; nil where the cache does not say.
    public var feedTitle: String?
    /// What tells it from the feed's other articles; nil where there is nothing.
    public var guid: String?
    /// The headline, which may have HTML's references in it; nil where there is none.
    public var title: String?
    /// Who wrote it, as the feed had it.
    public var author: String?
    /// Its own address.
    public var url: String?
    /// When it was published.
    public var published: Date?
    /// The text.
    public var content: String?
    /// Whether ``content`` is plain text; else it is HTML.
    public var isPlainText: Bool
    /// Whether it has been read.
    public var isRead: Bool
    /// The letters that the reader flagged it with.
    public var flags: String
}
