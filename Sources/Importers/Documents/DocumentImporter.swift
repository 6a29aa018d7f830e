import NewsModel
import PlainText

/// Reads a document of any kind: recognises by its content what it is, and has the importer of that kind read it.
public struct DocumentImporter: Sendable {
    /// What is known of a document besides its bytes.
    public struct Origin: Hashable, Sendable {
        /// Where it was found on the web, which its links are relative to.
        public var url: String?
        /// What the server said it is, with or without a character set.
        public var contentType: String?
        /// What an article without a headline is called: the name of the file.
        public var name: String?

        /// Makes an origin; one of which nothing is known by default.
        public init(url: String? = nil, contentType: String? = nil, name: String? = nil) {
            self.url = url
            self.contentType = contentType
            self.name = name
        }
    }

    /// Makes an importer.
    public init() {}

    /// The document in `bytes`, which may be compressed with gzip. Linear.
    ///
    /// Throws ``ImportError`` where it is of no kind that is read, damaged, empty or too large.
    public func document(of bytes: [UInt8], from origin: Origin = Origin()) throws(ImportError) -> ImportedDocument {
        if GzipBytes.isGzip(bytes) { return try document(of: try GzipBytes.decoded(bytes), from: origin) }
        switch Self.kind(of: bytes, origin) {
        case .feed?: return .feed(try FeedImporter().feed(of: bytes, url: origin.url, contentType: origin.contentType))
        case .outline?: return .outline(try OutlineImporter().outline(of: bytes))
        case .xml?: return try xml(bytes, from: origin)
        case .html?: return .article(try page(bytes, from: origin))
        case .mail?: return .article(try mail(bytes, from: origin))
        case .some(let kind): throw ImportError(kind)
        case nil:
            return .article(ImportedArticle(draft: try text(TextDecoding.decoded(bytes).text, from: origin)))
        }
    }

    private static func kind(of bytes: [UInt8], _ origin: Origin) -> ContentKind? {
        if let kind = ContentKind.of(bytes) { return kind }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let opening = bytes.dropFirst(isMarked ? 3 : 0).first { $0 > 0x20 }
        // What every JSON Feed has, and no article.
        if opening == UInt8(ascii: "{"), bytes.firstRange(of: Array("\"items\"".utf8)) != nil { return .feed }
        return origin.contentType?.lowercased().hasPrefix("text/html") == true ? .html : nil
    }

    /// XML that does not say at once what it is: a feed behind a long prologue, or a page.
    private func xml(_ bytes: [UInt8], from origin: Origin) throws(ImportError) -> ImportedDocument {
        if let feed = try? FeedImporter().feed(of: bytes, url: origin.url, contentType: origin.contentType) {
            return .feed(feed)
        }
        if let outline = try? OutlineImporter().outline(of: bytes) { return .outline(outline) }
        return .article(try page(bytes, from: origin))
    }

    private func page(_ bytes: [UInt8], from origin: Origin) throws(ImportError) -> ImportedArticle {
        let charset = origin.contentType.flatMap { ContentType($0).charset }
        let page = try PageImporter().page(of: bytes, url: origin.url, encoding: charset)
        return ImportedArticle(draft: page.draft, site: page.site, feeds: page.feeds.map(\.url))
    }

    private func mail(_ bytes: [UInt8], from origin: Origin) throws(ImportError) -> ImportedArticle {
        let message = try MailImporter().message(of: bytes)
        let url = message.url ?? origin.url
        var article: ImportedArticle
        switch message.body {
        case .html(let bytes, let charset):
            let type = "text/html" + (charset.map { "; charset=\($0)" } ?? "")
            article = try page(bytes, from: Origin(url: url, contentType: type, name: origin.name))
        case .text(let text):
            let known = TextImporter.Metadata(
                url: url, title: message.subject, authors: message.authors, date: message.date)
            let name = origin.name ?? "Untitled"
            article = ImportedArticle(draft: TextImporter().draft(of: text, known: known, fallbackTitle: name))
        }
        if let date = message.date { article.draft.date = date }
        if article.draft.authors.isEmpty { article.draft.authors = message.authors }
        return article
    }

    private func text(_ text: String, from origin: Origin) throws(ImportError) -> DraftArticle {
        TextImporter().draft(
            of: text, known: TextImporter.Metadata(url: origin.url), fallbackTitle: origin.name ?? "Untitled")
    }
}
