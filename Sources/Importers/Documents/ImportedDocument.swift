import NewsModel

/// What bytes from a file or a server turned out to be.
public enum ImportedDocument: Hashable, Sendable {
    /// One article: a page, a mail or a text.
    case article(ImportedArticle)
    /// A feed with its entries.
    case feed(Feed)
    /// A list of feeds (OPML).
    case outline(FeedOutline)
}

/// An article with what else its document said.
public struct ImportedArticle: Hashable, Sendable {
    /// The article.
    public var draft: DraftArticle
    /// The name of the site; nil where it is not known.
    public var site: String?
    /// Feeds that the page names, by their absolute addresses.
    public var feeds: [String]

    /// Makes an article.
    public init(draft: DraftArticle, site: String? = nil, feeds: [String] = []) {
        self.draft = draft
        self.site = site
        self.feeds = feeds
    }

    /// The text without headline, byline, date and captions, and without what is not read: its paragraphs with empty lines between.
    public var body: String { bodyParagraphs.joined(separator: "\n\n") }

    /// The paragraphs of ``body``.
    public var bodyParagraphs: [String] {
        let left: Set<Paragraph.Kind> = [.headline, .byline, .dateline, .caption, .furniture]
        return draft.paragraphs.filter { !left.contains($0.kind) }.map { draft.text.text(in: $0.range) }
    }

    /// The block quotations among the paragraphs.
    public var blockQuotes: [String] {
        draft.paragraphs.filter { $0.kind == .blockQuote }.map { draft.text.text(in: $0.range) }
    }
}
