import NewsModel

extension ArticleState {
    /// Whether an attribution was put aside.
    func isClipped(_ attribution: Int) -> Bool { article.clipped.contains(speech.attributions[attribution].span) }

    /// The attribution of some words, of several the nearest to a byte of the text; nil where the article does not have
    /// the words, or has them in nobody's mouth. Linear in the words said.
    func attribution(of words: String, near offset: Int) -> Int? {
        let text = article.draft.text
        let same = speech.attributions.indices.filter { speech.attributions[$0].words(in: text) == words }
        return same.min {
            abs(speech.attributions[$0].start - offset) < abs(speech.attributions[$1].start - offset)
        }
    }
}
