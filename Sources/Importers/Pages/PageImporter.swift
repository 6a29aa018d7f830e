import Markup
import NewsModel
import PlainText

/// Makes articles of web pages.
public struct PageImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The article of a page. Linear.
    ///
    /// - Parameters:
    ///   - url: where the page is from; makes the addresses on it absolute.
    ///   - encoding: what HTTP said of the bytes.
    /// - Throws: ``ImportError/Code/empty`` where no article is found, ``ImportError/Code/noMarkupLibrary``.
    public func page(
        of bytes: [UInt8], url: String? = nil, encoding: String? = nil
    ) throws(ImportError) -> ImportedPage {
        try ImportError.checkMarkupLibrary()
        let tree = PageTree(MarkupTree(html: bytes, encoding: encoding))
        let own = PageSurroundings(tree).own
        let metadata = PageMetadata(tree, own, url: url)
        guard let body = ArticleBody(tree, own, metadata) else { throw ImportError(.empty) }
        let draft = PageDraft(body, metadata, url: url).draft
        return ImportedPage(draft: draft, site: metadata.site, feeds: metadata.feeds)
    }
}
