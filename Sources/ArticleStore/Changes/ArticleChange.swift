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

    /// Its kind.
    public var kind: RecordedChange.Kind {
        switch self {
        case .star: .star
        case .read: .read
        case .tag: .tag
        case .delete: .delete
        }
    }
}
