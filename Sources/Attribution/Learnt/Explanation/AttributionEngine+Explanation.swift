import NewsModel

extension AttributionEngine {
    /// Explains the attributions that ``analyze(_:)`` finds in the same text, one by one and in their order.
    ///
    /// The probabilities are marginals of the model's two chains of labels. The weight of a feature is found by leaving
    /// it out at the word that decided (occlusion) and running the model again on the tokens around: some milliseconds an attribution.
    /// Linear in the text's length.
    public func explain(_ text: ArticleText) -> [AttributionExplanation] {
        let linked = link(text)
        guard let model else {
            return linked.attributions.map { AttributionExplanation(rule: $0.rule, learnt: nil, rejected: []) }
        }
        let learnt = LearntExplainer(linked, model: model).explained()
        let overruled = OverruledAttributions.candidates(in: linked)
        return linked.attributions.indices.map { index in
            AttributionExplanation(
                rule: linked.attributions[index].rule, learnt: learnt[index]?.reasons,
                rejected: (learnt[index]?.rejected ?? []) + overruled[index])
        }
    }
}
