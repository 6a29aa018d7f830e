import struct Foundation.Date

/// What can be done to several articles at once, and undone.
public enum ArticleChange: Hashable, Sendable {
    /// Stars them, or takes their stars away.
    case star(Bool)
    /// Marks them as read, or as unread.
    case read(Bool)
    /// Gives them tags and takes others away.
    case tag(adding: [String], removing: [String])
    /// Deletes them with all that belongs to them.
    case delete

    /// The kinds of changes, by the words that the library has for them.
    public enum Kind: String, Sendable {
        case star, read, tag, delete
    }

    /// Its kind.
    public var kind: Kind {
        switch self {
        case .star: .star
        case .read: .read
        case .tag: .tag
        case .delete: .delete
        }
    }
}

/// A change that the library remembers, to be undone by its number.
public struct RecordedChange: Hashable, Sendable {
    /// Its number in the library, from 1; never used twice.
    public let id: Int64
    /// What was done.
    public let kind: ArticleChange.Kind
    /// When it was done.
    public let made: Date
    /// How many articles it changed.
    public let articleCount: Int
}
