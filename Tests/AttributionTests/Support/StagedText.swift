import NewsModel
import PlainText
import Testing

@testable import Attribution

/// A text as each stage leaves it.
struct StagedText {
    let text: TokenizedText
    let quoted: QuotedText
    let named: NamedText
    let sentences: [Sentence]

    init(_ plain: String) { self.init(utf8: Array(plain.utf8)) }

    init(utf8: [UInt8]) {
        text = Tokenizer.tokenize(ArticleText(plain: utf8), lexicon: .builtIn)
        quoted = QuotationFinder.find(in: text)
        named = NameFinder.find(in: quoted)
        sentences = SentenceFinder.find(in: named)
    }

    var plain: String { String(decoding: text.bytes, as: UTF8.self) }

    /// The words and marks, one string each.
    var words: [String] { text.tokens.map { text.text($0.range) } }

    /// The tokens that a range of bytes covers.
    func tokens(in range: TextRange) -> Range<Int> {
        let inside = text.tokens.indices.filter { range.contains(text.tokens[$0].range) }
        return (inside.first ?? 0)..<(inside.last.map { $0 + 1 } ?? 0)
    }
}

/// Expects the quotations of the text to be those that are marked as content.
func expectQuotations(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected = try MarkedText(marked)
    let quoted = StagedText(expected.plain).quoted
    let found = MarkedText(.content, quoted.quotations.map { quoted.text.range($0.tokens) }, in: expected.plain)
    #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
}
