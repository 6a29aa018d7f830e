import NewsModel
import TerminalCanvas

/// What happens to the reader: input, and the answers to its effects.
public enum ReaderEvent: Hashable, Sendable {
    /// The terminal told something.
    case terminal(TerminalEvent)
    /// The time of an alarm of ``ReaderState/alarms`` has come.
    case alarm(Alarm)
    /// Answer to ``LibraryRequest/list(_:)``.
    case listLoaded(ListPage)
    /// Answer to ``LibraryRequest/open(_:)``.
    case articleOpened(Article)
    /// Answer to ``LibraryRequest/open(_:)`` where the library does not have it any more.
    case articleMissing(Article.ID)
    /// Answer to ``LibraryRequest/find(_:)``.
    case articleFound(ArticleQuest, ArticleQuest.Outcome)
    /// What is stored of an article changed; the same text, perhaps other speakers.
    case articleChanged(Article)
    /// Answer to ``LibraryRequest/markAllRead(_:)``: the articles that had been unread.
    case allMarkedRead([Article.ID])
    /// Answer to ``LibraryRequest/speaker(name:behind:)``: the speaker's newest quotes.
    case speakerLoaded(SpeakerRecord)
    /// Answer to ``LibraryRequest/speaker(name:behind:)``: those behind the place.
    case speakerContinued(SpeakerRecord)
    /// Answer to ``LibraryRequest/clippings(_:)``.
    case clippings(ClippingAnswer)
    /// Answer to ``LibraryRequest/quotes(speaker:_:)``.
    case quotesLoaded(SpeakerRecord, QuotePurpose)
    /// Answer to ``LibraryRequest/people``.
    case peopleLoaded([SpeakerSummary])
    /// Answer to ``LibraryRequest/details(_:)``.
    case detailsLoaded(PeopleInSight)
    /// Answer to ``LibraryRequest/reopen``, and what the reader begins with.
    case libraryOpened(LibraryOpening)
    /// Answer to ``LibraryRequest/tags``, in order of the alphabet.
    case tagsLoaded([String])
    /// Answer to ``LibraryRequest/feeds``.
    case feedsLoaded([SubscriptionSummary])
    /// Answer to ``OutsideRequest/news(_:)``.
    case news(NewsEvent)
    /// Others changed the library.
    case libraryChanged
    /// Another file has the library's name: it is neither read nor changed until it is opened again.
    case libraryReplaced
    /// A change could not be stored; the sentence says why.
    case notStored(String)
    /// Answer to ``PatternRequest/find(_:)``, with the query's number.
    case matchesFound(PatternAnswer, number: Int)
    /// Something asked for was done; the sentence says what.
    case told(String)
    /// Something asked for could not be done; the sentence says what and why.
    case failed(String)
}
