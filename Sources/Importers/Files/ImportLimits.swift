/// How much the importers take at once.
public enum ImportLimits {
    /// A file of more bytes is refused unread, unless it is JSON Lines: 64 MB.
    public static let largestFile = 64 << 20
    /// A line of JSON Lines of more bytes is refused: 64 MB.
    public static let longestLine = 64 << 20
}
