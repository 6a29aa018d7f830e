/// A stretch of text between quotation marks, of the outermost level.
struct Quotation: Sendable {
    /// Tokens, the marks included; an unclosed one runs to the end of its paragraph.
    let tokens: Range<Int>
    /// The paragraph's number.
    let paragraph: Int
    /// Whether a closing mark was found.
    let isClosed: Bool
    /// Whether it re-opens the quotation before it, which the paragraph before left open.
    let continuesPrevious: Bool
}

/// Tokens with the quotations among them.
struct QuotedText: Sendable {
    let text: TokenizedText
    /// In text order; they do not overlap.
    let quotations: [Quotation]
    /// For each token the number of the quotation it belongs to, or -1.
    let quotationOfToken: [Int32]

    init(text: TokenizedText, quotations: [Quotation]) {
        self.text = text
        self.quotations = quotations
        var owners = [Int32](repeating: -1, count: text.tokens.count)
        for (index, quotation) in quotations.enumerated() {
            for token in quotation.tokens { owners[token] = Int32(index) }
        }
        quotationOfToken = owners
    }

    /// The quotation that token belongs to; nil outside quotations and outside the text.
    func quotation(at token: Int) -> Int? {
        guard quotationOfToken.indices.contains(token), quotationOfToken[token] >= 0 else { return nil }
        return Int(quotationOfToken[token])
    }

    /// The tokens inside a quotation, without its marks.
    func inside(_ quotation: Quotation) -> Range<Int> {
        let upper = quotation.isClosed ? quotation.tokens.upperBound - 1 : quotation.tokens.upperBound
        return min(quotation.tokens.lowerBound + 1, upper)..<upper
    }

    /// The last token inside a quotation that is no mark itself; nil in an empty one.
    func lastInside(_ quotation: Quotation) -> Int? {
        let inside = inside(quotation)
        return inside.suffix(Self.mostInnerMarks).last { text.tokens[$0].kind != .quotationMark } ?? inside.last
    }

    private static let mostInnerMarks = 4
}
