import struct Foundation.Date

/// An article as an importer found it, before the library knows it.
public struct DraftArticle: Hashable, Sendable {
    /// The key the sender gave it; nil where there is none.
    public var externalID: String?
    /// Where it was published on the web.
    public var url: String?
    /// The headline, one line; "Untitled" where none was found.
    public var title: String
    /// Who wrote it.
    public var authors: [String]
    /// Who published it: a site's or file's name.
    public var source: String?
    /// When it was published.
    public var date: PublicationDate?
    /// The language it is in; nil where that is not known.
    public var language: Language?
    /// The whole text: headline, byline, paragraphs, furniture; line breaks are "\n", no byte order mark.
    public var text: String
    /// The text's paragraphs in order; they do not overlap.
    public var paragraphs: [Paragraph]

    /// Makes a draft.
    public init(
        externalID: String? = nil, url: String? = nil, title: String, authors: [String] = [], source: String? = nil,
        date: PublicationDate? = nil, language: Language? = nil, text: String, paragraphs: [Paragraph]
    ) {
        self.externalID = externalID
        self.url = url
        self.title = title
        self.authors = authors
        self.source = source
        self.date = date
        self.language = language
        self.text = text
        self.paragraphs = paragraphs
    }
}

/// An article of the library, with what was found in it.
public struct Article: Hashable, Sendable, Identifiable {
    /// The library's number for an article, from 1; never used twice.
    public struct ID: RawRepresentable, Hashable, Sendable {
        /// The number.
        public let rawValue: Int64

        /// Makes the ID with this number.
        public init(rawValue: Int64) { self.rawValue = rawValue }
    }

    /// The library's number for it.
    public let id: ID
    /// What the importer found.
    public var draft: DraftArticle
    /// When it came into the library; nil where that is not known.
    public var added: Date?
    /// Whether it has been read.
    public var isRead: Bool
    /// Whether the user starred it.
    public var isStarred: Bool
    /// The user's words for it, in order of the alphabet.
    public var tags: [String]
    /// Where the user last was in its text, in UTF-8 bytes.
    public var position: Int
    /// Who said what in it, corrections included.
    public var analysis: SpeechAnalysis
    /// What the user corrected.
    public var corrections: [Correction]
    /// Where the quotes stand that the user put aside, in UTF-8 bytes of its text.
    public var clipped: [TextRange]

    /// Makes an article.
    public init(
        id: ID, draft: DraftArticle, added: Date? = nil, isRead: Bool = false, isStarred: Bool = false,
        tags: [String] = [],
        position: Int = 0, analysis: SpeechAnalysis = SpeechAnalysis(), corrections: [Correction] = [],
        clipped: [TextRange] = []
    ) {
        self.id = id
        self.draft = draft
        self.added = added
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = tags
        self.position = position
        self.analysis = analysis
        self.corrections = corrections
        self.clipped = clipped
    }
}

/// What a list shows of an article.
public struct ArticleSummary: Hashable, Sendable, Identifiable {
    /// The library's number for it.
    public let id: Article.ID
    /// The headline.
    public var title: String
    /// Who wrote it.
    public var authors: [String]
    /// Who published it.
    public var source: String?
    /// Where it was published on the web.
    public var url: String?
    /// When it was published.
    public var date: PublicationDate?
    /// When it came into the library; nil where that is not known.
    public var added: Date?
    /// What the library orders it by: ``date``, else ``added``, in seconds since 1970.
    public var sortedAt: Double { (date?.moment ?? added)?.timeIntervalSince1970 ?? 0 }
    /// Whether it has been read.
    public var isRead: Bool
    /// Whether the user starred it.
    public var isStarred: Bool
    /// The user's words for it, in order of the alphabet.
    public var tags: [String]
    /// Number of direct and mixed quotations.
    public var quoteCount: Int
    /// The feed it came from; nil if it came otherwise, or from one that was removed.
    public var feed: Subscription.ID?

    /// Makes a summary.
    public init(
        id: Article.ID, title: String, authors: [String] = [], source: String? = nil, url: String? = nil,
        date: PublicationDate? = nil, added: Date? = nil, isRead: Bool = false, isStarred: Bool = false,
        tags: [String] = [],
        quoteCount: Int = 0, feed: Subscription.ID? = nil
    ) {
        self.feed = feed
        self.id = id
        self.title = title
        self.authors = authors
        self.source = source
        self.url = url
        self.date = date
        self.added = added
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = tags
        self.quoteCount = quoteCount
    }
}
