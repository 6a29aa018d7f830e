import Markup
import NewsModel
import PlainText

/// Reads a feed from the tree of its XML, as the mapping of its format says.
struct XMLFeedReader {
    private let root: MarkupTree.Element
    private let mapping: FeedMapping
    private let namespace: String?
    private let address: WebAddress?

    /// - Parameter url: where the feed was found.
    init?(root: MarkupTree.Element, url: String?) {
        guard let format = FeedFormat(root: root) else { return nil }
        self.root = root
        mapping = format.mapping
        // What stands in RDF itself is no field of the feed.
        namespace = format == .rdf ? nil : root.namespace
        address = url.flatMap(WebAddress.init)
    }

    func feed() -> Feed {
        let placed = FeedElements(root: root, base: address, entry: mapping.entry, channel: mapping.channel, namespace)
        let channel = placed.channel
        let fields = FeedFields(of: channel.element, root: namespace)
        let links = LinkReader(fields: fields, base: channel.base)
        let texts = TextReader(fields: fields)
        let link = links.link(mapping.feed.link)
        let authors = PersonReader(fields: fields).names(mapping.feed.authors)
        return Feed(
            title: texts.plain(mapping.feed.title), link: link, description: texts.plain(mapping.feed.description),
            language: mapping.feed.language.firstValue { $0.value(in: fields) }
                ?? root.attribute("xml:lang").flatMap(\.knownText),
            entries: placed.entries.map { entry(of: $0.element, base: $0.base, inherited: authors) })
    }

    /// A key that is a relative address means the whole address where `xml:base` says what it is relative to; where only the
    /// place says it at which the feed was found, the key stays when the feed moves.
    private func id(_ fields: FeedFields, _ base: WebAddress?) -> String? {
        let written = mapping.entries.id.firstValue { $0.value(in: fields) }
        guard mapping.areKeysAddresses, base != address, let written else { return written }
        return WebAddress(written)?.resolved(against: base).text ?? written
    }

    private func entry(of element: MarkupTree.Element, base: WebAddress?, inherited: [String]) -> FeedEntry {
        let fields = FeedFields(of: element, root: namespace)
        let texts = TextReader(fields: fields)
        let sources = mapping.entries
        let summary = texts.html(sources.summary)
        let content = texts.html(sources.content)
        let link = LinkReader(fields: fields, base: base).link(sources.link)
        let authors = PersonReader(fields: fields).names(sources.authors)
        let own = (content?.base ?? summary?.base).flatMap(WebAddress.init)?.resolved(against: base) ?? base
        return FeedEntry(
            title: texts.plain(sources.title), link: link, id: id(fields, base),
            summary: summary?.html, content: content?.html, base: own?.text ?? link,
            published: sources.published.firstValue { $0.value(in: fields).flatMap(WrittenDate.fieldDate) },
            updated: sources.updated.firstValue { $0.value(in: fields).flatMap(WrittenDate.fieldDate) },
            authors: authors.isEmpty ? inherited : authors)
    }
}

extension ValueSource {
    /// What the source has; nil where that is nothing.
    func value(in fields: FeedFields) -> String? {
        switch self {
        // Where there are several, the last one is the correction of the others.
        case .text(let term): fields.elements(FeedPath(term)).reversed().firstValue { $0.writtenContent.knownText }
        case .ownAttribute(let name): fields.owner.anyCaseAttribute(name)?.knownText
        }
    }
}
