/// Where a format has what a feed says: of several sources, the first that has something wins.
struct FeedMapping: Sendable {
    /// The elements that are entries, wherever they stand.
    let entry: FeedTerm
    /// The element that what is said of the feed stands in; nil for the outermost.
    let channel: FeedTerm?
    /// Whether an entry's key is an address, which may be relative (RFC 4287, 4.2.6).
    let areKeysAddresses: Bool
    let feed: FeedSources
    let entries: EntrySources
}

/// Where what is said of the feed is found.
struct FeedSources: Sendable {
    let title: [TextSource]
    let link: [LinkSource]
    let description: [TextSource]
    let language: [ValueSource]
    /// Who wrote the entries that do not say it themselves.
    let authors: [PersonSource]
}

/// Where what is said of an entry is found.
struct EntrySources: Sendable {
    let title: [TextSource]
    let link: [LinkSource]
    let id: [ValueSource]
    let summary: [TextSource]
    let content: [TextSource]
    let published: [ValueSource]
    let updated: [ValueSource]
    let authors: [PersonSource]
}

/// A text, and what it is written in.
struct TextSource: Sendable {
    enum Form: Sendable {
        /// HTML, escaped or as elements; or text, which nobody can tell from it.
        case html
        /// Text and nothing else.
        case text
        /// What the attributes `type` and `mode` say, as Atom has them.
        case construct
    }

    let path: FeedPath
    let form: Form

    static func html(_ term: FeedTerm, _ inner: FeedTerm? = nil) -> TextSource {
        TextSource(path: FeedPath(term, inner), form: .html)
    }
    static func text(_ term: FeedTerm, _ inner: FeedTerm? = nil) -> TextSource {
        TextSource(path: FeedPath(term, inner), form: .text)
    }
    static func construct(_ term: FeedTerm) -> TextSource { TextSource(path: FeedPath(term), form: .construct) }
}

/// An address.
enum LinkSource: Sendable {
    /// The text of an element; where it has none, its `href`, as in Atom.
    case text(FeedTerm)
    /// An attribute of an element.
    case attribute(FeedTerm, String)
    /// An attribute of the element that the others stand in.
    case ownAttribute(String)
    /// The `href` of an Atom link with one of these relations.
    case reference(FeedTerm, relations: Set<String>)
    /// The text of an element that is a key, where it is also an address and does not say that it is none (`isPermaLink`).
    case permalink(FeedTerm)
}

/// A word or two: a key, a date, a language's tag.
enum ValueSource: Sendable {
    /// The text of an element.
    case text(FeedTerm)
    /// An attribute of the element that the others stand in.
    case ownAttribute(String)
}

/// Who wrote an entry.
enum PersonSource: Sendable {
    /// Each such element is a person, with elements for the name and the address.
    case elements(FeedPath)
    /// Each such element holds a name, an email address, or both: "mail (Name)", "Name <mail>".
    case written(FeedTerm)

    static func elements(_ term: FeedTerm, _ inner: FeedTerm? = nil) -> PersonSource {
        .elements(FeedPath(term, inner))
    }
}
