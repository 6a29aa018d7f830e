/// A stretch of the library's clippings.
public struct ClippingPage: Hashable, Sendable {
    /// The clippings: collections by name, and in each the newest first.
    public var clippings: [Clipping]
    /// Place of the first of them among all that pass the filter, from 0.
    public var offset: Int
    /// Number of clippings that pass the filter.
    public var totalCount: Int
    /// The place of the clipping that was asked for, or where that is gone, of the one that follows where it would
    /// stand, or else of the last one; nil where none was asked for.
    public var place: Int?

    /// Makes a page.
    public init(clippings: [Clipping], offset: Int = 0, totalCount: Int, place: Int? = nil) {
        self.clippings = clippings
        self.offset = offset
        self.totalCount = totalCount
        self.place = place
    }
}

/// What came of putting quotes aside.
public struct ClippingReceipt: Hashable, Sendable {
    /// The number of the change, to undo it by; nil where nothing changed.
    public var change: Int64?
    /// The name of the collection they went to, as that was written first.
    public var collection: String
    /// The quotes that are new.
    public var quotes: [ClippedQuote]
    /// Where they stand, in the same order.
    public var added: [ClippingKey]
    /// Number of quotes that the collection had already.
    public var knownCount: Int

    /// Makes a receipt.
    public init(
        change: Int64?, collection: String, quotes: [ClippedQuote], added: [ClippingKey], knownCount: Int = 0
    ) {
        self.change = change
        self.collection = collection
        self.quotes = quotes
        self.added = added
        self.knownCount = knownCount
    }
}
