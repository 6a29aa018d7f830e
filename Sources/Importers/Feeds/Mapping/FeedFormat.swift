import Markup

/// The kinds of feeds that are written in XML.
enum FeedFormat: Hashable, Sendable {
    case rss, rdf, atom, channelDefinition

    /// The format of a feed with this outermost element; nil where it is none.
    init?(root: MarkupTree.Element) {
        switch root.lowercasedName {
        case "rss": self = .rss
        case "rdf": self = .rdf
        case "feed", "entry": self = .atom
        // RSS 1.1 begins with "Channel", as a channel definition may.
        case "channel":
            let names = Set(root.childElements.prefix(Self.probed).map(\.lowercasedName))
            let isDefinition = root.name == "CHANNEL" || root.attribute("HREF") != nil || names.contains("abstract")
            self = isDefinition ? .channelDefinition : .rss
        case "item": self = .rss
        default: return nil
        }
    }

    /// A channel definition has its abstract among the first elements.
    private static let probed = 20

    /// Where the format has what a feed says.
    var mapping: FeedMapping {
        switch self {
        case .rss: .rss
        case .rdf: .rdf
        case .atom: .atom
        case .channelDefinition: .channelDefinition
        }
    }
}
