import NewsModel

/// A regular expression to be looked for in the article, beside the reading.
public struct PatternQuery: Hashable, Sendable {
    /// Which one it is: an answer to another is of no use any more.
    public let number: Int
    /// The expression.
    public let pattern: String
    /// Whether capitals count for nothing.
    public let ignoresCase: Bool
    /// The article's text in UTF-8.
    public let text: [UInt8]
    /// The ranges of it that are searched, each by itself.
    public let paragraphs: [TextRange]
    /// Seconds after which it takes too long.
    public let patience: Double

    /// Makes a query.
    public init(
        number: Int, pattern: String, ignoresCase: Bool, text: [UInt8], paragraphs: [TextRange], patience: Double
    ) {
        self.number = number
        self.pattern = pattern
        self.ignoresCase = ignoresCase
        self.text = text
        self.paragraphs = paragraphs
        self.patience = patience
    }

    /// Seconds for an expression that may not have been typed to its end.
    static let patienceWhileTyping = 0.2
    /// Seconds for one that has.
    static let patienceAfterTyping = 3.0
}

/// What came of a ``PatternQuery``.
public enum PatternAnswer: Hashable, Sendable {
    /// Where it matches, in order, in UTF-8 bytes of the text.
    case found([TextRange])
    /// It is no regular expression; the words say why.
    case flawed(String)
    /// There was not time enough.
    case tooSlow
}
