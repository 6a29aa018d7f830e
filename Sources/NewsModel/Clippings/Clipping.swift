import struct Foundation.Date

/// A quote that somebody put aside into a collection, to come back to it.
public struct Clipping: Hashable, Sendable, Identifiable {
    /// The library's number for a clipping, from 1; never used twice.
    public struct ID: RawRepresentable, Hashable, Sendable {
        /// The number.
        public let rawValue: Int64

        /// Makes the ID with this number.
        public init(rawValue: Int64) { self.rawValue = rawValue }
    }

    /// The library's number for it.
    public let id: ID
    /// The name of the collection it is in.
    public var collection: String
    /// What was said, as it was told when it was put aside.
    public var quote: ClippedQuote
    /// Where the article stands in the library's order; nil where it is gone.
    public var article: ArticleSortKey?
    /// What somebody noted about it, on one line; empty where nothing was.
    public var note: String
    /// How far it is checked.
    public var state: ClippingState
    /// When it was put aside.
    public var made: Date

    /// The name of the collection that is offered where there is none yet.
    public static let firstCollection = "Clippings"

    /// Makes a clipping.
    public init(
        id: ID, collection: String, quote: ClippedQuote, article: ArticleSortKey? = nil, note: String = "",
        state: ClippingState = .toCheck, made: Date
    ) {
        self.id = id
        self.collection = collection
        self.quote = quote
        self.article = article
        self.note = note
        self.state = state
        self.made = made
    }

    /// Where it stands in the library's order.
    public var key: ClippingKey { ClippingKey(id: id, collection: collection, made: made) }
}

/// Where a clipping stands in the library's order: collections by name, and in each the newest first.
public struct ClippingKey: Hashable, Sendable {
    /// The clipping.
    public let id: Clipping.ID
    /// The collection it is in.
    public let collection: String
    /// When it was put aside.
    public let made: Date

    /// Makes a key.
    public init(id: Clipping.ID, collection: String, made: Date) {
        self.id = id
        self.collection = collection
        self.made = made
    }
}

/// What can be done to clippings that are there, and undone.
public enum ClippingChange: Hashable, Sendable {
    /// They get a note; an empty one takes it away.
    case note(String)
    /// They get a state.
    case state(ClippingState)
    /// They go to a collection, which is made where there is none of the name.
    case collection(String)
    /// They go.
    case remove
}

/// A named collection of clippings.
public struct ClippingCollection: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Number of clippings in it.
    public let count: Int
    /// Number of those that nobody has checked.
    public let uncheckedCount: Int

    /// Makes a collection.
    public init(name: String, count: Int, uncheckedCount: Int) {
        self.name = name
        self.count = count
        self.uncheckedCount = uncheckedCount
    }
}
