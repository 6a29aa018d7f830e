import ArticleStore

extension RecordedChange {
    /// What was done, and how it is taken back.
    var announcement: String { "\(sentence) \"quoth undo \(id)\" takes that back." }

    /// What was done, in a sentence: "Deleted 2 articles."
    var sentence: String {
        let articles = ArticleLines.counted(count, "article")
        let clippings = ArticleLines.counted(count, "clipping")
        return switch kind {
        case .star: "Changed the stars of \(articles)."
        case .read: "Marked \(articles)."
        case .tag: "Changed the tags of \(articles)."
        case .delete: "Deleted \(articles)."
        case .clip: "Put \(ArticleLines.counted(count, "quote")) aside."
        case .note: "Changed the notes of \(clippings)."
        case .state: "Changed the states of \(clippings)."
        case .collection: "Moved \(clippings)."
        case .unclip: "Removed \(clippings)."
        }
    }
}
