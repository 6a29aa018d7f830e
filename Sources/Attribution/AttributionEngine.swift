import NewsModel

/// Finds who said what in a text.
public struct AttributionEngine: Sendable {
    /// Rises whenever the same text may be analysed differently; stored with each article.
    public static let version = 2

    private let lexicon = Lexicon.builtIn
    private let model: AttributionModel?

    /// Makes an engine with what training learnt, or one that knows the rules alone: quotations, but no indirect speech.
    public init(model: AttributionModel? = nil) { self.model = model }

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
        var linked = QuoteLinker.link(named, sentences: sentences)
        if let model {
            let learnt = LearntLinker.link(named, rules: linked, model: model)
            linked = Reconciler.reconcile(learnt, rules: linked, in: named, sentences: sentences)
        }
        let entities = EntityFinder.find(in: named)
        return SpeakerResolver.resolve(linked, in: entities, sentences: sentences)
    }
}
