import NewsModel
import ReadingPage

/// What the reader asks of the library about clippings; each is answered by the ``ClippingAnswer`` of its name.
public enum ClippingRequest: Hashable, Sendable {
    /// Load a stretch of those that hold some words.
    case stretch(words: String, offset: Int, limit: Int)
    /// Load the stretch in whose middle a clipping stands, or would stand.
    case around(ClippingKey, words: String, limit: Int)
    /// Tell the collections there are, the one last put into first.
    case collections(for: CollectionUse)
    /// Put quotes into a collection.
    case clip([ClippedQuote], into: String)
    /// Change a clipping.
    case change(ClippingChange, Clipping)
    /// Give a collection another name.
    case rename(String, to: String)
    /// Take a change back.
    case undo(Int64)
    /// Load all that hold some words, of one collection or of all, to be written in a format.
    case gather(words: String, collection: String?, format: ClippingFormat)

    /// Whether it changes the library.
    public var isChange: Bool {
        switch self {
        case .clip, .change, .rename, .undo: true
        case .stretch, .around, .collections, .gather: false
        }
    }
}

/// What the library answers about clippings.
public enum ClippingAnswer: Hashable, Sendable {
    /// A stretch of those that hold some words.
    case loaded(ClippingPage, words: String)
    /// The collections there are.
    case collections([ClippingCollection], for: CollectionUse)
    /// Quotes were put aside.
    case clipped(ClippingReceipt)
    /// A clipping was changed; the number undoes it.
    case changed(ClippingChange, Clipping, number: Int64)
    /// A collection has another name; nil where there was none of the old one.
    case renamed(to: String, number: Int64?)
    /// A change was taken back, if the library remembered it.
    case undone(Int64, isDone: Bool)
    /// All that hold some words.
    case gathered([Clipping], collection: String?, format: ClippingFormat)
}
