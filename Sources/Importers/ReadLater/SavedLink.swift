import NewsModel

/// An article that somebody put aside to read, as services for that export it.
public struct SavedLink: Hashable, Sendable {
    /// The article's address, as written.
    public var url: String
    /// What it is called; nil where the export has nothing but the address.
    public var title: String?
    /// When it was put aside.
    public var date: PublicationDate?
    /// When it was published; nil where the export does not say.
    public var published: PublicationDate?
    /// Who wrote it.
    public var authors: [String]
    /// The site that it is from; nil where the export does not say.
    public var source: String?
    /// The words that it was filed under, in the order of the export.
    public var tags: [String]
    /// Whether it was marked as a favourite.
    public var isStarred: Bool
    /// Whether it has been read.
    public var isRead: Bool
    /// The article itself, where the export has it.
    public var html: String?

    /// Makes a link.
    public init(
        url: String, title: String? = nil, date: PublicationDate? = nil, tags: [String] = [], isStarred: Bool = false,
        isRead: Bool = false, html: String? = nil, published: PublicationDate? = nil, authors: [String] = [],
        source: String? = nil
    ) {
        self.url = url
        self.title = title
        self.date = date
        self.tags = tags
        self.isStarred = isStarred
        self.isRead = isRead
        self.html = html
        self.published = published
        self.authors = authors
        self.source = source
    }
}
