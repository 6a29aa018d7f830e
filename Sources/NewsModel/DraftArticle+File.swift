extension DraftArticle {
    private static let filePrefix = "file:"

    /// The key of an article that a file of text is.
    ///
    /// - Parameter path: from the root of all folders.
    public static func fileKey(ofPath path: String) -> String { filePrefix + path }

    /// Whether the article is a file of text, known by its path.
    public var isFile: Bool { externalID?.hasPrefix(Self.filePrefix) ?? false }
}
