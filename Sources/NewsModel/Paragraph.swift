/// A stretch of an article's text that stands by itself on the page.
public struct Paragraph: Hashable, Sendable {
    /// What the paragraph is for.
    public enum Kind: String, Sendable, CaseIterable {
        /// The article's title, as it stands at the top of the text.
        case headline
        /// Who wrote it: "By Ada Moss", "Follow Ada Moss on Twitter".
        case byline
        /// When, or where and when, it was published, on a line of its own.
        case dateline
        /// Running text.
        case body
        /// A heading inside the article.
        case heading
        /// An indented or otherwise set-off quotation without marks.
        case blockQuote
        /// What stands below or beside a picture: who is on it, who took it.
        case caption
        /// What one speaker says in a transcript or an interview, behind a label: "MOSS: We never close."
        case turn
        /// What the site adds to every article, in it or at its end: pleas, links, notices.
        case furniture
    }

    /// What it is for.
    public var kind: Kind
    /// Where it stands, in UTF-8 bytes, without the line breaks around it.
    public var range: TextRange

    /// Makes a paragraph of `kind` at `range` (UTF-8 bytes).
    public init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
    }
}
