import NewsModel

/// One line of a page as it stands on the screen.
public struct TextLine: Hashable, Sendable {
    /// Which text a line's bytes are of.
    public enum Source: Hashable, Sendable {
        /// The article's text.
        case article
        /// The title, where the text does not show it.
        case title
        /// The line under the title: who, when, how long.
        case details
    }

    /// What a line is for.
    public enum Kind: Hashable, Sendable {
        case title, details, body, heading, blockQuote, byline, furniture, blank
    }

    /// The text that ``range`` is of.
    public var source: Source
    /// Its bytes, without white space at the ends; empty for a blank line.
    public var range: TextRange
    /// Where it stands in the article's text, in UTF-8 bytes; never less than the line's above.
    public var offset: Int
    /// What it is for.
    public var kind: Kind
    /// Blank cells before its text.
    public var indent: Int
}
