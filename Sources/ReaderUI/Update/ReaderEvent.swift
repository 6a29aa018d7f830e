import NewsModel
import TerminalCanvas

/// What happens to the reader: input, and the answers to its effects.
public enum ReaderEvent: Hashable, Sendable {
    /// The terminal told something.
    case terminal(TerminalEvent)
    /// The time of an alarm of ``ReaderState/alarms`` has come.
    case alarm(Alarm)
    /// Answer to ``ReaderEffect/loadList(filter:offset:limit:)`` and ``ReaderEffect/loadListAround(_:filter:limit:)``.
    case listLoaded(ListPage)
    /// Answer to ``ReaderEffect/openArticle(_:)``.
    case articleOpened(Article)
    /// Answer to ``ReaderEffect/openArticle(_:)`` where the library does not have it any more.
    case articleMissing(Article.ID)
    /// Answer to ``ReaderEffect/findArticle(_:)``.
    case articleFound(ArticleQuest, ArticleQuest.Outcome)
    /// What is stored of an article changed; the same text, perhaps other speakers.
    case articleChanged(Article)
    /// Answer to ``ReaderEffect/markAllRead(filter:)``: the articles that had been unread.
    case allMarkedRead([Article.ID])
    /// Answer to ``ReaderEffect/loadSpeaker(name:behind:)``: the speaker's newest quotes.
    case speakerLoaded(SpeakerRecord)
    /// Answer to ``ReaderEffect/loadSpeaker(name:behind:)``: those behind the place.
    case speakerContinued(SpeakerRecord)
    /// Answer to ``ReaderEffect/reopenLibrary``, and what the reader begins with.
    case libraryOpened(LibraryOpening)
    /// Others changed the library.
    case libraryChanged
    /// Another file has the library's name: it is neither read nor changed until it is opened again.
    case libraryReplaced
    /// A change could not be stored; the sentence says why.
    case notStored(String)
    /// Answer to ``ReaderEffect/findMatches(_:)``, with the query's number.
    case matchesFound(PatternAnswer, number: Int)
    /// Something asked for was done; the sentence says what.
    case told(String)
    /// Something asked for could not be done; the sentence says what and why.
    case failed(String)
}

/// Something that is to happen by itself after a while.
public enum Alarm: Hashable, Sendable {
    /// What the reader said fades; the number tells one message from the next.
    case noticeFades(Int)
    /// It is time to see whether others changed the library.
    case libraryLook
    /// An article has been in sight long enough to count as read.
    case articleRead(Article.ID)
}

/// A stretch of the list of articles.
public struct ListPage: Hashable, Sendable {
    /// The filter the page belongs to; empty for all articles.
    public var filter: String
    /// Place of the first summary in the whole list, from 0.
    public var offset: Int
    /// The articles, newest first.
    public var summaries: [ArticleSummary]
    /// Number of articles in the whole filtered list.
    public var totalCount: Int
    /// Number of unread ones among them.
    public var unreadCount: Int
    /// Answering ``ReaderEffect/loadListAround(_:filter:limit:)``, the place of the article it was loaded for, or of its
    /// neighbour where that is not in the list; otherwise nil.
    public var place: Int?

    /// Makes a page.
    public init(
        filter: String, offset: Int, summaries: [ArticleSummary], totalCount: Int, unreadCount: Int, place: Int? = nil
    ) {
        self.filter = filter
        self.offset = offset
        self.summaries = summaries
        self.totalCount = totalCount
        self.unreadCount = unreadCount
        self.place = place
    }
}
