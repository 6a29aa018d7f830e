import NewsModel

/// What was found on a page.
public struct ImportedPage: Hashable, Sendable {
    /// The article.
    public var draft: DraftArticle
    /// The site's name; nil where the page does not say it.
    public var site: String?
    /// The feeds that the page names, in its order.
    public var feeds: [FeedLink]

    /// The paragraphs that are set off as somebody else's words.
    public var blockQuotes: [String] {
        draft.paragraphs.filter { $0.kind == .blockQuote }.map { draft.text.text(in: $0.range) }
    }

    /// Makes a page.
    public init(draft: DraftArticle, site: String? = nil, feeds: [FeedLink] = []) {
        (self.draft, self.site, self.feeds) = (draft, site, feeds)
    }
}

/// A feed that a page names: `<link rel="alternate" type="application/rss+xml">`.
public struct FeedLink: Hashable, Sendable {
    /// The feed's address; absolute where the page's is known.
    public var url: String
    /// What the page calls it; nil where it has no name.
    public var title: String?

    /// Makes a link.
    public init(url: String, title: String? = nil) { (self.url, self.title) = (url, title) }
}
