import NewsModel
import TerminalCanvas

/// What the reader asks its surroundings to do; the answer, where there is one, comes back as a ``ReaderEvent``.
public enum ReaderEffect: Hashable, Sendable {
    /// Load a stretch of the list, newest first; answered by ``ReaderEvent/listLoaded(_:)``.
    case loadList(filter: String, offset: Int, limit: Int)
    /// Load the stretch of the list, from a multiple of `limit` on, in which an article stands, or would stand; answered
    /// by ``ReaderEvent/listLoaded(_:)`` with its place.
    case loadListAround(ArticleSortKey, filter: String, limit: Int)
    /// See whether others changed the library; answered by ``ReaderEvent/libraryChanged`` where they did.
    case lookAtLibrary
    /// Open whatever file has the library's name now; answered by ``ReaderEvent/libraryOpened(_:)``.
    case reopenLibrary
    /// Load an article that shows once more; answered by ``ReaderEvent/articleChanged(_:)`` where it is still there.
    case refreshArticle(Article.ID)
    /// Load a whole article; answered by ``ReaderEvent/articleOpened(_:)`` or ``ReaderEvent/articleMissing(_:)``.
    case openArticle(Article.ID)
    /// Look for another article that has quotes; answered by ``ReaderEvent/articleFound(_:_:)``.
    case findArticle(ArticleQuest)
    /// Load what the speaker of this name said last, or behind a place; answered by ``ReaderEvent/speakerLoaded(_:)`` or
    /// ``ReaderEvent/speakerContinued(_:)``.
    case loadSpeaker(name: String, behind: SpeakerRecord.Place?)
    /// Mark every article as read that matches a filter; answered by ``ReaderEvent/allMarkedRead(_:)``.
    case markAllRead(filter: String)
    /// Look for a regular expression, beside everything else; answered by ``ReaderEvent/matchesFound(_:number:)``. It takes
    /// the place of the one before.
    case findMatches(PatternQuery)
    /// Give up what was last looked for.
    case abandonMatches
    /// Change what is stored.
    case store(LibraryChange)
    /// Put text on the clipboard.
    case copy(String)
    /// Show an address in a browser.
    case openAddress(String)
    /// Write an article to a file; answered by ``ReaderEvent/told(_:)``.
    case export(Article.ID, ExportFormat)
    /// Run a shell's command with text as its input, on the terminal.
    case pipe(command: String, text: String)
    /// Show text in the user's pager.
    case view(String)
    /// Open text in the user's editor.
    case edit(String)
    /// Take these keys as if they were pressed now, one after the other.
    case press([Key])
    /// Draw everything anew, whatever the terminal shows.
    case redraw
    /// Stop, as Ctrl-Z does.
    case suspend
    /// End the program.
    case quit
}

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
    /// An article goes.
    case removed(Article.ID)
    /// An article that went comes back as it was.
    case restored(Article)
}
