import Foundation

/// The addresses that a page names of itself.
struct PageLinks {
    /// The page's own lasting address; nil where it names none.
    private(set) var canonical: String?
    /// The feeds that it names.
    private(set) var feeds: [FeedLink] = []

    init(_ tree: PageTree, url: String?) {
        var base = url.flatMap { URL(string: $0) }
        for place in 0..<tree.count where tree.tags[place] == .unread {
            guard let address = tree.attribute("href", of: place) else { continue }
            switch tree.name(of: place) {
            case "base": base = URL(string: address, relativeTo: base) ?? base
            case "link":
                let relations = tree.attribute("rel", of: place)?.lowercased().split(separator: " ") ?? []
                let absolute = ControlCharacters.removed(
                    fromAddress: URL(string: address, relativeTo: base)?.absoluteString ?? address)
                if relations.contains("canonical") { canonical = canonical ?? absolute }
                guard relations.contains("alternate"), let type = tree.attribute("type", of: place)?.lowercased(),
                    Self.feedTypes.contains(where: type.hasPrefix), !feeds.contains(where: { $0.url == absolute })
                else { continue }
                feeds.append(
                    FeedLink(url: absolute, title: tree.attribute("title", of: place).flatMap(MarkupText.line)))
            default: break
            }
        }
    }

    private static let feedTypes = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    ]
}
