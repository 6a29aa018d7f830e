import NewsModel

/// A site's list of its articles: RSS, Atom, JSON Feed, or a channel definition.
public struct Feed: Hashable, Sendable {
    /// What the feed is called, as plain text; nil where it does not say.
    public var title: String?
    /// The address of the site, absolute where a base is known.
    public var link: String?
    /// What the feed is about, as plain text.
    public var description: String?
    /// The tag of the language its articles are in, as written: "en", "pt-BR".
    public var language: String?
    /// Its articles, in the order it has them.
    public var entries: [FeedEntry]

    /// Makes a feed.
    public init(
        title: String? = nil, link: String? = nil, description: String? = nil, language: String? = nil,
        entries: [FeedEntry] = []
    ) {
        self.title = title
        self.link = link
        self.description = description
        self.language = language
        self.entries = entries
    }
}

/// What a feed says about one article.
public struct FeedEntry: Hashable, Sendable {
    /// The headline as plain text; nil where there is none, empty where it is a picture.
    public var title: String?
    /// The article's address, absolute where a base is known.
    public var link: String?
    /// The key that the feed gives the entry, as written; nil where it gives none.
    public var id: String?
    /// What the article is about, as HTML; plain text has been escaped.
    public var summary: String?
    /// The article itself, as HTML; plain text has been escaped.
    public var content: String?
    /// The address that relative links in ``summary`` and ``content`` are relative to; nil where none is known.
    public var base: String?
    /// When the article was first published.
    public var published: PublicationDate?
    /// When it was last changed.
    public var updated: PublicationDate?
    /// The names of who wrote it; an email address where no name is given.
    public var authors: [String]

    /// Makes an entry.
    public init(
        title: String? = nil, link: String? = nil, id: String? = nil, summary: String? = nil, content: String? = nil,
        base: String? = nil, published: PublicationDate? = nil, updated: PublicationDate? = nil, authors: [String] = []
    ) {
        self.title = title
        self.link = link
        self.id = id
        self.summary = summary
        self.content = content
        self.base = base
        self.published = published
        self.updated = updated
        self.authors = authors
    }

    /// A title without markup and with its references replaced; nil where nothing is left.
    public static func plainTitle(of html: String) -> String? { PlainTitle.text(ofHTML: html, keepingAngles: true) }

    /// Plain text as ``content`` and ``summary`` have it.
    public static func html(ofPlainText text: String) -> String { HTMLEscape.escaped(text) }
}
