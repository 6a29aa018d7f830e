import NewsModel

/// What the reader asks its surroundings to do; the answer, where there is one, comes back as a ``ReaderEvent``.
public enum ReaderEffect: Hashable, Sendable {
    /// Load a stretch of the list, newest first; answered by ``ReaderEvent/listLoaded(_:)``.
    case loadList(filter: String, offset: Int, limit: Int)
    /// Load a whole article; answered by ``ReaderEvent/articleOpened(_:)``.
    case openArticle(Article.ID)
    /// Store whether an article has been read.
    case setRead(Article.ID, Bool)
    /// Store whether an article is starred.
    case setStarred(Article.ID, Bool)
    /// Put text on the clipboard.
    case copy(String)
    /// Draw everything anew, whatever the terminal shows.
    case redraw
    /// Stop, as Ctrl-Z does.
    case suspend
    /// End the program.
    case quit
}
