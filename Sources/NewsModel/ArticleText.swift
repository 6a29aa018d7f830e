/// An article's text with what each of its paragraphs is for: what the engine reads.
public struct ArticleText: Hashable, Sendable {
    /// The whole text; bytes that are no UTF-8 are taken as punctuation.
    public let utf8: [UInt8]
    /// The paragraphs in order; none is empty, and they do not overlap.
    public let paragraphs: [Paragraph]
    /// The language it is in; nil where that is not known.
    public let language: Language?

    /// Makes the text of `utf8`. Paragraphs that are empty, reach past the end or into one before are left out.
    public init(utf8: [UInt8], paragraphs: [Paragraph], language: Language? = nil) {
        self.utf8 = utf8
        self.language = language
        var end = 0
        self.paragraphs = paragraphs.filter { paragraph in
            let range = paragraph.range
            guard range.start >= end, range.end <= utf8.count, !range.isEmpty else { return false }
            end = range.end
            return true
        }
    }
}

extension DraftArticle {
    /// The text with its paragraphs, as the engine reads it.
    public var articleText: ArticleText {
        ArticleText(utf8: Array(text.utf8), paragraphs: paragraphs, language: language)
    }
}
