import NewsModel

/// Finds who said what in a text.
public struct AttributionEngine: Sendable {
    /// Rises whenever the same text may be analysed differently; stored with each article.
    public static let version = 1

    private let lexicon = Lexicon.builtIn

    /// Makes an engine.
    public init() {}

    /// Finds the attributions and the speakers of `text`. Linear in the text's length.
    public func analyze(_ text: String) -> SpeechAnalysis {
        analyze(Array(text.utf8))
    }

    /// Finds the attributions and the speakers of a text in UTF-8; bytes that are none are taken as punctuation.
    /// Linear in the number of bytes.
    public func analyze(_ utf8: [UInt8]) -> SpeechAnalysis {
        let paragraphs = ParagraphSplitter.ranges(of: utf8)
        let text = Tokenizer.tokenize(utf8, paragraphs: paragraphs, lexicon: lexicon)
        let quoted = QuotationFinder.find(in: text)
        let named = NameFinder.find(in: quoted)
        let sentences = SentenceFinder.find(in: named)
        let linked = QuoteLinker.link(named, sentences: sentences)
        let entities = EntityFinder.find(in: named)
        return SpeakerResolver.resolve(linked, in: entities, sentences: sentences)
    }
}
