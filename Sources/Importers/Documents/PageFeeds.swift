import Markup
import NewsModel

/// The feeds that a page names, whatever else is on it.
public enum PageFeeds {
    /// An article without a text for a page that has none, with the feeds that the page names; nil where it names none.
    ///
    /// - Parameters:
    ///   - url: where the page was found, which its links are relative to.
    ///   - contentType: what the server said it is.
    public static func links(in bytes: [UInt8], at url: String?, contentType: String?) -> ImportedArticle? {
        let tree = MarkupTree(html: bytes, encoding: contentType.flatMap { ContentType($0).charset })
        let base = url.flatMap { WebAddress($0) }
        let links = (tree.root?.descendants ?? []).filter { $0.name == "link" && isFeed($0) }.compactMap { link in
            link.attribute("href").flatMap { WebAddress($0)?.resolved(against: base).text }
        }
        guard !links.isEmpty else { return nil }
        return ImportedArticle(draft: DraftArticle(title: "Untitled", text: "", paragraphs: []), feeds: links)
    }

    private static func isFeed(_ link: MarkupTree.Element) -> Bool {
        let relations = (link.attribute("rel") ?? "").lowercased().split(separator: " ")
        let type = (link.attribute("type") ?? "").lowercased()
        return relations.contains("alternate")
            && ["application/rss+xml", "application/atom+xml", "application/feed+json"].contains { type.hasPrefix($0) }
    }
}
