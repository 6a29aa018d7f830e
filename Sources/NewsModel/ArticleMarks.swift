/// What a reader noted about an article.
public struct ArticleMarks: Hashable, Sendable {
    /// Whether it has been read.
    public var isRead: Bool
    /// Whether it is starred.
    public var isStarred: Bool
    /// The words that it is filed under, each without white space, in small letters.
    public var tags: [String]

    /// Makes marks; those of a new article by default.
    public init(isRead: Bool = false, isStarred: Bool = false, tags: [String] = []) {
        (self.isRead, self.isStarred, self.tags) = (isRead, isStarred, tags)
    }
}
