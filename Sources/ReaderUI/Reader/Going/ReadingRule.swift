/// When an article counts as read.
public enum ReadingRule: Hashable, Sendable {
    /// Only when a key says so.
    case never
    /// When its text is gone to.
    case onOpening
    /// When its end was in sight.
    case atEnd
    /// When its text was gone to for so many seconds.
    case after(Double)
}
