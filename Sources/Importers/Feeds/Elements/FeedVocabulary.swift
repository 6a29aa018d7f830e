/// The vocabularies that feeds mix, whatever namespace or prefix stands for them.
enum FeedVocabulary: UInt8, Hashable, Sendable {
    /// The format's own elements.
    case core
    case rdf, atom, dublinCore, dublinCoreTerms, content, media, itunes, xhtml
    case other

    /// The vocabulary of a namespace, or of the prefix where nothing declares it.
    ///
    /// - Parameter root: the namespace of the feed's outermost element, which its own elements share.
    init(namespace: String?, root: String?) {
        guard let namespace, !namespace.isEmpty, namespace != root else {
            self = .core
            return
        }
        self = Self.known[namespace] ?? Self.normalized(namespace)
    }

    /// Namespaces are written in any case, with or without their last sign and the spaces around them.
    private static func normalized(_ namespace: String) -> FeedVocabulary {
        guard namespace.utf8.count <= longest else { return .other }
        var name = namespace.lowercased()[...]
        while let last = name.last, last == "/" || last == "#" || last.isWhitespace { name.removeLast() }
        while let first = name.first, first.isWhitespace { name.removeFirst() }
        if name.hasPrefix("https:") { name = "http:" + name.dropFirst("https:".count) }
        return trimmed[String(name)] ?? .other
    }

    private static let longest = 200

    private static let trimmed: [String: FeedVocabulary] = [
        "": .core, "rss": .core,
        "http://backend.userland.com/rss": .core, "http://backend.userland.com/rss2": .core,
        "http://blogs.law.harvard.edu/tech/rss": .core, "http://cyber.law.harvard.edu/rss/rss.html": .core,
        "http://backend.userland.com/rss091": .core, "http://backend.userland.com/rss092": .core,
        "http://purl.org/rss/1.0": .core, "http://my.netscape.com/rdf/simple/0.9": .core,
        "http://channel.netscape.com/rdf/simple/0.9": .core, "http://example.com/newformat": .core,
        "http://purl.org/net/rss1.1": .core, "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf, "rdf": .rdf,
        "http://www.w3.org/2005/atom": .atom, "http://purl.org/atom/ns": .atom, "atom": .atom, "atom10": .atom,
        "atom03": .atom, "a10": .atom, "http://example.com/necho": .atom, "http://purl.org/echo": .atom,
        "uri/of/echo/namespace": .atom, "http://www.w3.org/2005/atom-ns": .atom,
        "http://purl.org/dc/elements/1.1": .dublinCore, "http://purl.org/dc/elements/1.0": .dublinCore,
        "dc": .dublinCore, "http://purl.org/dc/terms": .dublinCoreTerms, "dcterms": .dublinCoreTerms,
        "http://purl.org/rss/1.0/modules/content": .content, "content": .content,
        "http://search.yahoo.com/mrss": .media, "http://tools.search.yahoo.com/mrss": .media, "media": .media,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://example.com/dtds/podcast-1.0.dtd": .itunes,
        "itunes": .itunes, "http://www.w3.org/1999/xhtml": .xhtml, "xhtml": .xhtml, "body": .xhtml,
    ]

    /// As nearly all feeds write them, so that nothing needs to be made of the name.
    private static let known: [String: FeedVocabulary] = [
        "http://www.w3.org/2005/Atom": .atom, "http://purl.org/dc/elements/1.1/": .dublinCore,
        "http://purl.org/rss/1.0/modules/content/": .content, "http://search.yahoo.com/mrss/": .media,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://purl.org/rss/1.0/": .core,
        "http://purl.org/rss/1.0/modules/syndication/": .other, "http://purl.org/rss/1.0/modules/slash/": .other,
        "http://wellformedweb.org/CommentAPI/": .other, "http://www.w3.org/1999/xhtml": .xhtml,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    ]
}

/// The name of an element in a feed.
struct FeedTerm: Hashable, Sendable {
    let vocabulary: FeedVocabulary
    /// In lower case, since feeds write "pubDate" and "pubdate".
    let name: String

    init(_ vocabulary: FeedVocabulary, _ name: String) {
        self.vocabulary = vocabulary
        self.name = name
    }
}
