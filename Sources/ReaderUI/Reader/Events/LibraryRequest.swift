import NewsModel

/// What the reader asks of the library.
public enum LibraryRequest: Hashable, Sendable {
    /// Load a part of the list; answered by ``ReaderEvent/listLoaded(_:)``.
    case list(ListRequest)
    /// See whether others changed the library; answered by ``ReaderEvent/libraryChanged`` where they did.
    case look
    /// Open whatever file has the library's name now; answered by ``ReaderEvent/libraryOpened(_:)``.
    case reopen
    /// Load a whole article; answered by ``ReaderEvent/articleOpened(_:)`` or ``ReaderEvent/articleMissing(_:)``.
    case open(Article.ID)
    /// Load an article that shows once more; answered by ``ReaderEvent/articleChanged(_:)`` where it is still there.
    case refresh(Article.ID)
    /// Look for another article that has quotes; answered by ``ReaderEvent/articleFound(_:_:)``.
    case find(ArticleQuest)
    /// Load what the speaker of this name said last, or behind a place; answered by ``ReaderEvent/speakerLoaded(_:)`` or
    /// ``ReaderEvent/speakerContinued(_:)``.
    case speaker(name: String, behind: SpeakerRecord.Place?)
    /// Answer about clippings, or change them; answered by ``ReaderEvent/clippings(_:)``.
    case clippings(ClippingRequest)
    /// Load all that the speaker of this name said; answered by ``ReaderEvent/quotesLoaded(_:_:)``.
    case quotes(speaker: String, QuotePurpose)
    /// Load everybody who is quoted; answered by ``ReaderEvent/peopleLoaded(_:)``.
    case people
    /// Load names and days of some of them; answered by ``ReaderEvent/detailsLoaded(_:)``.
    case details(PeopleInSight)
    /// Mark every article as read that matches a filter; answered by ``ReaderEvent/allMarkedRead(_:)``.
    case markAllRead(ListQuery)
    /// Load the tags there are; answered by ``ReaderEvent/tagsLoaded(_:)``.
    case tags
    /// Load the feeds; answered by ``ReaderEvent/feedsLoaded(_:)``.
    case feeds
    /// Change what is stored; where that fails, answered by ``ReaderEvent/notStored(_:)``.
    case store(LibraryChange)
}
