import NewsModel

extension ArticleState {
    /// Some attributions, to be corrected.
    func target(of attributions: [Int]) -> CorrectionTarget {
        let text = article.draft.text
        let quotes = attributions.map { attribution in
            let span = speech.attributions[attribution].span
            return CorrectionTarget.Quote(
                span: span, words: text.text(in: span), earlier: correction(ofAttribution: attribution))
        }
        return CorrectionTarget(article: article.id, title: article.draft.title, quotes: quotes)
    }

    /// What the user corrected of an attribution.
    func correction(ofAttribution attribution: Int) -> Correction? {
        let span = speech.attributions[attribution].span
        return article.corrections.first { $0.range.overlaps(span) }
    }
}
