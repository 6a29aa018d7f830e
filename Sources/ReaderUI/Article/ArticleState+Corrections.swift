import NewsModel

extension ArticleState {
    /// What the user corrected of an attribution.
    func correction(ofAttribution attribution: Int) -> Correction? {
        let span = speech.attributions[attribution].span
        return article.corrections.first { $0.range.overlaps(span) }
    }
}
