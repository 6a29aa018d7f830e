import NewsModel

/// Where to go in an article once it is there.
struct ArticleGoal: Hashable, Sendable {
    /// The article.
    let article: Article.ID
    /// Where to go in it.
    let place: Place

    /// A place in an article.
    enum Place: Hashable, Sendable {
        /// Its first quote.
        case firstQuote
        /// Its last quote.
        case lastQuote
        /// The first quote of whoever has this name, who is followed from then on.
        case firstQuoteBy(String)
        /// The last one.
        case lastQuoteBy(String)
        /// The quote that begins at a byte of its text.
        case quote(at: Int)
        /// A byte of its text.
        case text(at: Int)
        /// The quote of these words, of several the nearest to a byte of the text.
        case words(String, near: Int)
        /// Where the user last was.
        case position

        /// Whether one goes on from there to later quotes, or to earlier ones; nil where neither.
        var isForwards: Bool? {
            switch self {
            case .firstQuote, .firstQuoteBy: true
            case .lastQuote, .lastQuoteBy: false
            case .quote, .words, .text, .position: nil
            }
        }
    }
}
