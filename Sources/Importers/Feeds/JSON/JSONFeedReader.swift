import Foundation
import PlainText

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
    private let address: WebAddress?

    /// - Parameter url: where the feed was found.
    init(url: String?) { address = url.flatMap(WebAddress.init) }

    /// Throws ``ImportError/Code/badJSON``.
    func feed(of bytes: [UInt8]) throws(ImportError) -> Feed {
        let text = TextDecoding.lenient(bytes).text
        guard let document = try? JSONDecoder().decode(JSONFeedDocument.self, from: Data(text.utf8)) else {
            throw ImportError(.badJSON, cause: "it is not well-formed")
        }
        guard document.isFeed else { throw ImportError(.unknownKind, cause: "it is not a feed") }
        return feed(of: document)
    }

    private func feed(of document: JSONFeedDocument) -> Feed {
        let base = document.feedURL.flatMap(WebAddress.init)?.resolved(against: address) ?? address
        let authors = names(document.authors)
        return Feed(
            title: document.title.flatMap(PlainTitle.folded), link: resolved(document.homePageURL, base),
            description: document.description.flatMap(PlainTitle.folded), language: document.language?.knownText,
            entries: document.items.prefix(FeedLimits.entries).map { entry(of: $0, base, inherited: authors) })
    }

    private func entry(of item: JSONFeedItem, _ base: WebAddress?, inherited: [String]) -> FeedEntry {
        let link = resolved(item.url, base) ?? resolved(item.externalURL, base)
        let authors = names(item.authors)
        return FeedEntry(
            title: item.title.flatMap(PlainTitle.folded), link: link, id: item.id?.knownText,
            summary: item.summary.flatMap { $0.knownText.map(HTMLEscape.escaped) },
            content: item.contentHTML.flatMap { $0.knownText.map(ActiveContent.removed) }
                ?? item.contentText.flatMap { $0.knownText.map(HTMLEscape.escaped) },
            base: link ?? base?.text, published: item.datePublished.flatMap(WrittenDate.fieldDate),
            updated: item.dateModified.flatMap(WrittenDate.fieldDate), authors: authors.isEmpty ? inherited : authors)
    }

    private func resolved(_ written: String?, _ base: WebAddress?) -> String? {
        written.flatMap(WebAddress.init)?.resolved(against: base).text
    }

    private func names(_ authors: [JSONFeedAuthor]) -> [String] {
        var known: Set<String> = []
        return authors.prefix(FeedLimits.authors).compactMap { ($0.name ?? $0.url)?.knownText }
            .filter { known.insert($0).inserted }
    }
}
