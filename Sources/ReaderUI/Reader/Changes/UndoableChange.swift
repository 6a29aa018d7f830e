import NewsModel

/// A change that can be undone.
struct UndoableChange: Equatable, Sendable {
    /// The title of the article that was changed.
    let title: String
    /// What was before.
    let before: Before

    /// Whether it was a change of a feed.
    var isOfFeed: Bool {
        switch before {
        case .feed, .feedRemoved: true
        default: false
        }
    }

    /// What was before a change.
    enum Before: Equatable, Sendable {
        /// Whether an article had been read.
        case read(Article.ID, Bool)
        /// The articles that were marked as read together.
        case allRead([Article.ID])
        /// Whether an article was starred.
        case starred(Article.ID, Bool)
        /// The tags that an article had.
        case tags(Article.ID, [String])
        /// An article that went, and where the user was in its text, if that is known.
        case removed(ArticleSummary, position: Int?)
        /// What was before several changes that were made together.
        indirect case several([Before])
        /// What had been decided of a feed.
        case feed(Subscription)
        /// A feed that went.
        case feedRemoved(Subscription)
        /// Corrections that were made together.
        case corrected(Article.ID, [CorrectionStep])
        /// Corrections that were taken back together.
        case uncorrected(Article.ID, [Correction])
        /// What was done to clippings: the number that undoes it, and a clipping that it was about.
        case clippings(Int64, ClippingKey?)
    }

    /// Whether it was done to clippings.
    var isOfClippings: Bool { if case .clippings = before { true } else { false } }

    /// A clipping that it was about; nil where it was about none that is known.
    var clipping: ClippingKey? { if case .clippings(_, let key) = before { key } else { nil } }
}

/// A correction, and the one it took the place of.
struct CorrectionStep: Equatable, Sendable {
    /// The correction.
    let correction: Correction
    /// The one before.
    let before: Correction?
}
