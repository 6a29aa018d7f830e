/// How a sentence's paragraph begins, and the sentence's place in it. The raw values are hashed.
struct ParagraphOpening: OptionSet, FeaturePart, Sendable {
    let rawValue: UInt8

    /// The paragraph begins with a quotation mark.
    static let withMark = ParagraphOpening(rawValue: 1 << 0)
    /// The sentence is the paragraph's first.
    static let firstSentence = ParagraphOpening(rawValue: 1 << 1)
    /// It is the third or a later one.
    static let laterSentence = ParagraphOpening(rawValue: 1 << 2)
}
