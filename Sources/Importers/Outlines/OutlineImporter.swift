import Markup

/// Reads lists of feeds in OPML 1.0, 1.1 and 2.0, well formed or not.
public struct OutlineImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The list in `bytes`. Linear.
    ///
    /// Throws ``ImportError/Code/empty``, ``ImportError/Code/tooLarge``, ``ImportError/Code/noMarkupLibrary``, and
    /// ``ImportError/Code/unknownKind`` if it is not a list of feeds.
    public func outline(of bytes: [UInt8]) throws(ImportError) -> FeedOutline {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw ImportError(.empty) }
        try ImportError.checkMarkupLibrary()
        guard let root = FeedMarkup.root(of: bytes, escaping: .angles),
            Self.roots.contains(root.lowercasedName)
        else { throw ImportError(.unknownKind, cause: "it is not a list of feeds (OPML)") }
        return OutlineReader().outline(of: root)
    }

    /// What the outermost element is called; the second name is from before OPML 1.0.
    private static let roots: Set<String> = ["opml", "outlinedocument"]
}

/// Reads the tree of a list of feeds.
private struct OutlineReader {
    /// Folders within folders; deeper ones count as the one at this depth.
    private static let maximumDepth = 32

    func outline(of root: MarkupTree.Element) -> FeedOutline {
        var outline = FeedOutline()
        var waiting: [(element: MarkupTree.Element, folder: [String])] = [(root, [])]
        while let (element, folder) = waiting.popLast() {
            var inner = folder
            switch element.lowercasedName {
            case "title" where outline.title == nil:
                outline.title = PlainTitle.folded(ControlCharacters.replaced(inLine: element.textContent))
            case "outline":
                let attributes = OutlineAttributes(element)
                if let feed = attributes.feedURL {
                    outline.subscriptions.append(
                        FeedOutlineEntry(
                            title: attributes.title, feedURL: feed, siteURL: attributes.siteURL, folder: folder))
                } else if let title = attributes.title, folder.count < Self.maximumDepth {
                    inner.append(title)
                }
            default: break
            }
            for child in element.childElements.reversed() { waiting.append((child, inner)) }
        }
        return outline
    }
}

/// What an outline says of itself. The names of its attributes are written in any case.
private struct OutlineAttributes {
    let title: String?
    let feedURL: String?
    let siteURL: String?

    init(_ element: MarkupTree.Element) {
        let values = Dictionary(
            element.attributes.map { ($0.name.lowercased(), ControlCharacters.replaced(inLine: $0.value)) },
            uniquingKeysWith: { first, _ in first })
        let value = { (name: String) in values[name].flatMap(\.knownText) }
        title = (value("title") ?? value("text")).flatMap { PlainTitle.text(ofHTML: $0, keepingAngles: true) }
        let isFeed = ["rss", "rss1", "atom", "feed"].contains(value("type")?.lowercased())
        feedURL = value("xmlurl") ?? (isFeed ? value("url") : nil)
        siteURL = value("htmlurl")
    }
}
