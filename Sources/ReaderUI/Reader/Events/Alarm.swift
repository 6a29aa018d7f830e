import NewsModel

/// Something that is to happen by itself after a while.
public enum Alarm: Hashable, Sendable {
    /// What the reader said fades; the number tells one message from the next.
    case noticeFades(Int)
    /// It is time to see whether others changed the library.
    case libraryLook
    /// It is time to fetch the feeds that are due.
    case fetch
    /// An article has been in sight long enough to count as read.
    case articleRead(Article.ID)
}
