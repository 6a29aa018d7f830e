import NewsModel

/// A word, number or mark of the text.
struct Token: Sendable {
    /// What the token is. The raw values are hashed in features, which models have learnt: a new kind gets the next one.
    enum Kind: UInt8, Sendable {
        case word = 0
        case number = 1
        case possessive = 2
        case comma = 3
        case period = 4
        case question = 5
        case exclamation = 6
        case ellipsis = 7
        case colon = 8
        case semicolon = 9
        case dash = 10
        case openBracket = 11
        case closeBracket = 12
        case quotationMark = 13
        case other = 14
    }

    /// First byte, and the byte past the last.
    let start: Int32
    let end: Int32
    let kind: Kind
    /// Which mark it is, where it is one.
    let mark: QuotationMark?
    /// Whether the first letter is a capital; true for scripts without case.
    let isCapitalized: Bool
    /// Whether white space stands before it, or the paragraph begins with it.
    let followsSpace: Bool
    /// Whether a full stop belongs to it: "Mr.", "U.S.", "J."
    let endsInPeriod: Bool
    /// The lexicon's key of a word.
    let key: UInt64
    /// What the lexicon knows of the word.
    let word: WordClass

    var range: TextRange { TextRange(Int(start), Int(end)) }
    var isTerminator: Bool { kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis }
    func isWord(_ wordClass: WordClass) -> Bool { !word.isDisjoint(with: wordClass) }
}

/// A glyph that can open or close a quotation.
enum QuotationMark: UInt8, Sendable {
    case straightDouble
    case straightSingle
    case openDouble
    case closeDouble
    case lowDouble
    case openSingle
    case closeSingle
    case lowSingle
    case openGuillemet
    case closeGuillemet
    case openCorner
    case closeCorner

    /// Whether it belongs to the single family, whose closing form is also the apostrophe.
    var isSingle: Bool {
        switch self {
        case .straightSingle, .openSingle, .closeSingle, .lowSingle: true
        default: false
        }
    }
}

/// The text as tokens: what every later stage reads.
struct TokenizedText: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    /// Token ranges of the paragraphs, in order; none is empty.
    let paragraphs: [Range<Int>]
    /// What each paragraph is for.
    let kinds: [Paragraph.Kind]

    /// What the paragraph is for that a token stands in. O(log n).
    func kind(of token: Int) -> Paragraph.Kind {
        kinds[max(0, paragraphs.firstPlace { $0.lowerBound > token } - 1)]
    }

    /// The text of some bytes.
    func text(_ range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    /// Whether a token is two or more plain letters, all of them capitals: "US".
    func isAllCapitals(_ token: Token) -> Bool {
        token.end - token.start > 1
            && bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// The bytes that some tokens cover.
    func range(_ tokens: Range<Int>) -> TextRange {
        guard !tokens.isEmpty else { return TextRange(0, 0) }
        return TextRange(Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
    }
}
