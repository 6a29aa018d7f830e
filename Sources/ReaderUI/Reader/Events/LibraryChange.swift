import NewsModel

/// A change to the library.
public enum LibraryChange: Hashable, Sendable {
    /// Whether an article has been read.
    case read(Article.ID, Bool)
    /// Articles that were marked as read together are unread again.
    case unread([Article.ID])
    /// Whether an article is starred.
    case starred(Article.ID, Bool)
    /// An article's tags.
    case tags(Article.ID, [String])
    /// Where the user is in an article, in UTF-8 bytes of its text.
    case position(Article.ID, Int)
    /// A correction, which takes the place of one of the same words; answered by ``ReaderEvent/articleChanged(_:)``.
    case corrected(Article.ID, Correction)
    /// A correction is taken back; answered likewise.
    case uncorrected(Article.ID, Correction)
    /// Several corrections of an article, one after the other; answered once.
    case together([LibraryChange])
    /// What the user decided of a feed.
    case feed(Subscription)
    /// A feed goes; its articles stay.
    case feedRemoved(Subscription.ID)
    /// A feed that went comes back as it was.
    case feedRestored(Subscription.ID)
    /// An article goes.
    case removed(Article.ID)
    /// An article that went comes back as it was; where the user was in its text counts, if it is known.
    case restored(ArticleSummary, position: Int?)
}
