/// Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, and channel definitions, well formed or not.
public struct FeedImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The feed in `bytes`, with at most 20,000 entries. Linear.
    ///
    /// Throws ``ImportError/Code/empty``, ``ImportError/Code/tooLarge``, ``ImportError/Code/badJSON``,
    /// ``ImportError/Code/noMarkupLibrary``, and ``ImportError/Code/unknownKind`` if it is not a feed.
    ///
    /// - Parameters:
    ///   - url: Where it was found, which its links are relative to.
    ///   - contentType: What the server said it is, with or without a character set.
    public func feed(of bytes: [UInt8], url: String? = nil, contentType: String? = nil) throws(ImportError) -> Feed {
        try written(bytes, url: url, contentType: contentType).withoutControls
    }

    private func written(_ bytes: [UInt8], url: String?, contentType: String?) throws(ImportError) -> Feed {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        guard let first = bytes.first(where: { $0 > 0x20 && !Self.mark.contains($0) }) else {
            throw ImportError(.empty)
        }
        // What JSON Feed has for texts is HTML, too.
        try ImportError.checkMarkupLibrary()
        if first == UInt8(ascii: "{") { return try JSONFeedReader(url: url).feed(of: bytes) }
        let encoding = contentType.flatMap { ContentType($0).charset }
        guard let root = FeedMarkup.root(of: bytes, escaping: [.angles, .ampersands], encoding: encoding),
            let reader = XMLFeedReader(root: root, url: url)
        else { throw ImportError(.unknownKind, cause: "it is not a feed") }
        return reader.feed()
    }

    /// The bytes of UTF-8's byte order mark.
    private static let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF]
}
