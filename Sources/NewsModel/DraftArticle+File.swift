extension DraftArticle {
    private static let filePrefix = "file:"

    /// The key of an article that a file of text is.
    ///
    /// - Parameter path: from the root of all folders.
    public static func fileKey(ofPath path: String) -> String { filePrefix + path }

    /// The key of an article that came with a feed.
    public static func key(ofEntry key: String, inFeedAt url: String) -> String { "feed \(url) \(key)" }

    /// Whether the article is a file of text, known by its path.
    public var isFile: Bool { externalID?.hasPrefix(Self.filePrefix) ?? false }
}
