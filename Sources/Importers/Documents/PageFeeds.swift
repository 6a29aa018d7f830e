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
        let links = PageLinks(PageTree(tree), url: url).feeds.map(\.url)
        guard !links.isEmpty else { return nil }
        return ImportedArticle(draft: DraftArticle(title: "Untitled", text: "", paragraphs: []), feeds: links)
    }
}
