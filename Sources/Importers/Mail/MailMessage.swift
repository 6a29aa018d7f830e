import NewsModel

/// A mail, or a page that a browser saved as one (MHTML).
public struct MailMessage: Hashable, Sendable {
    /// What there is to read.
    public enum Body: Hashable, Sendable {
        /// A page, and the character set that the mail says it is in; nil where it says none.
        case html([UInt8], charset: String?)
        /// Text; line breaks are "\n".
        case text(String)
    }

    /// What it is about, in one line; nil where it does not say.
    public var subject: String?
    /// The names of who sent it, or their addresses where they give no names; empty for a saved page.
    public var authors: [String]
    /// When it was sent; nil for a saved page, whose date is when it was saved.
    public var date: PublicationDate?
    /// The address of the page that was saved, or of the mail in its list's archive.
    public var url: String?
    /// What there is to read.
    public var body: Body

    /// Makes a message.
    public init(
        subject: String? = nil, authors: [String] = [], date: PublicationDate? = nil, url: String? = nil, body: Body
    ) {
        self.subject = subject
        self.authors = authors
        self.date = date
        self.url = url
        self.body = body
    }
}
