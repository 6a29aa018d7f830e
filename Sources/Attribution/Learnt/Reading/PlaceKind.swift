/// What stands at a place of the text: a "that", a mark, another sign, or a word by its part of speech. The raw values
/// are hashed.
struct PlaceKind: RawRepresentable, FeaturePart, Equatable, Sendable {
    let rawValue: UInt8

    /// A word whose part of speech is not known.
    static let unknown = PlaceKind(rawValue: 0)
    static let that = PlaceKind(rawValue: 60)
    static let comma = PlaceKind(rawValue: 61)
    /// A mark that opens or closes an outer quotation.
    static let quotationMark = PlaceKind(rawValue: 62)
    /// A place before or behind the text.
    static let outside = PlaceKind(rawValue: 98)
    /// A place beside something that is not there: behind the last comma where there is none.
    static let absent = PlaceKind(rawValue: 99)

    /// A word with a number of ``WordTag``, all below 60.
    static func word(tag: UInt8) -> PlaceKind { PlaceKind(rawValue: tag) }

    /// A token that is not a word.
    static func sign(_ kind: Token.Kind) -> PlaceKind { PlaceKind(rawValue: firstSign + kind.rawValue) }

    private static let firstSign: UInt8 = 64
}

extension PlaceKind {
    /// What stands at a token.
    static func of(_ token: Token, mark: QuotationEdge, tag: UInt8) -> PlaceKind {
        if token.isWord(.that) { return .that }
        if token.kind == .comma { return .comma }
        if mark != .neither { return .quotationMark }
        return token.kind == .word ? .word(tag: tag) : .sign(token.kind)
    }
}
