import NewsModel

/// Finds who said what in a text.
public struct AttributionEngine: Sendable {
    /// Rises whenever the same text may be analysed differently; stored with each article.
    public static let version = 8

    let model: AttributionModel?

    /// Makes an engine with what training learnt, or one that knows the rules alone: quotations, but no indirect speech.
    public init(model: AttributionModel? = nil) { self.model = model }

    /// Finds the attributions and the speakers of `text`; nobody speaks in what the site added. Of a text in another language than
    /// English the quotations are found, by their marks, and no speakers. Linear in the text's length.
    public func analyze(_ text: ArticleText) -> SpeechAnalysis {
        guard Language.hasSpeakers(text.language) else {
            return SpeechAnalysis(attributions: MarkedSpeech.attributions(in: text))
        }
        let linked = link(text)
        let entities = EntityFinder.find(in: linked.named)
        return SpeakerResolver.resolve(
            linked.attributions, in: entities, sentences: linked.sentences, scorer: model?.speakers)
    }

    /// Goes through all stages before the speakers.
    func link(_ text: ArticleText) -> LinkedText {
        var linked = LinkedText(byRules: text)
        if let model {
            let learnt = LearntLinker.link(linked.named, rules: linked.rules, model: model)
            linked.attributions = Reconciler.reconcile(learnt, rules: linked.rules, in: linked.named)
                .map { $0.withNameAlone(in: linked.named) }
        }
        let modalities = ModalityReader(named: linked.named)
        let reports = ReportReader(named: linked.named)
        for index in linked.attributions.indices {
            let modality = modalities.modality(of: linked.attributions[index])
            linked.attributions[index].modality = modality
            guard model != nil else { continue }
            if !reports.isReport(linked.attributions[index]) {
                linked.attributions[index].manner = .attitude
            } else if modality == .refused {
                // Whoever would not say whether has been asked, and has answered.
                linked.attributions[index].manner = .statement
            }
        }
        return linked
    }
}

/// A text with its attributions, whose speakers are not known yet.
struct LinkedText: Sendable {
    let named: NamedText
    let sentences: [Sentence]
    /// What the rules found, before the model was asked.
    let rules: [LinkedAttribution]
    /// In text order.
    var attributions: [LinkedAttribution]
}

extension LinkedText {
    /// Goes through the stages that need no model.
    init(byRules text: ArticleText) {
        let tokens = Tokenizer.tokenize(text, lexicon: .builtIn)
        named = NameFinder.find(in: QuotationFinder.find(in: tokens))
        sentences = SentenceFinder.find(in: named)
        rules = QuoteLinker.link(named, sentences: sentences)
        attributions = rules
    }
}
