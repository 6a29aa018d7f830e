import ReadingPage

extension ArticleState {
    /// Goes to where the user last was in the article.
    mutating func returnToPosition(height: Int) {
        guard article.position > 0, article.position < page.bytes.count else { return }
        scroll(to: ReadingPlace(offset: article.position, step: 0), height: height)
    }
}
