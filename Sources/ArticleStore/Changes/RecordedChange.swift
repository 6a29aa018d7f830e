import struct Foundation.Date

/// A change that the library remembers, to be undone by its number.
public struct RecordedChange: Hashable, Sendable {
    /// The kinds of changes, by the words that the library has for them.
    public enum Kind: String, Sendable, CaseIterable {
        /// Articles were starred, or their stars taken away.
        case star
        /// Articles were marked as read, or as unread.
        case read
        /// The tags of articles were changed.
        case tag
        /// Articles were deleted.
        case delete
        /// Quotes were put aside.
        case clip
        /// Clippings got other notes.
        case note
        /// Clippings got another state.
        case state
        /// Clippings went to another collection.
        case collection
        /// Clippings were removed.
        case unclip
    }

    /// Its number in the library, from 1; never used twice.
    public let id: Int64
    /// What was done.
    public let kind: Kind
    /// When it was done.
    public let made: Date
    /// How many articles or clippings it changed.
    public let count: Int
}
