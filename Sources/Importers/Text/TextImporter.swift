import Foundation
import NewsModel

/// Makes articles of plain text: headline, byline, date, paragraphs, block quotes, and what the site added.
public struct TextImporter: Sendable {
    /// What is known about an article besides its text.
    public struct Metadata: Hashable, Sendable {
        /// The key the sender gave it.
        public var externalID: String?
        /// Where it was published on the web.
        public var url: String?
        /// The headline.
        public var title: String?
        /// Who wrote it.
        public var authors: [String]
        /// Who published it.
        public var source: String?
        /// When it was published.
        public var date: Date?

        /// Makes metadata; nothing known by default.
        public init(
            externalID: String? = nil, url: String? = nil, title: String? = nil, authors: [String] = [],
            source: String? = nil, date: Date? = nil
        ) {
            self.externalID = externalID
            self.url = url
            self.title = title
            self.authors = authors
            self.source = source
            self.date = date
        }
    }

    /// Makes an importer.
    public init() {}

    /// The article in a file's `bytes`. Throws what ``TextDecoding/text(of:)`` throws.
    public func draft(of bytes: [UInt8]) throws(ImportError) -> DraftArticle {
        draft(of: try TextDecoding.text(of: bytes))
    }

    /// The article that `text` is; what `known` says goes before what the text says. Linear.
    public func draft(of text: String, known: Metadata = Metadata()) -> DraftArticle {
        let title = known.title.flatMap(Self.line)
        let body = Self.normalized(text)
        let whole = title.map { Self.begins(body, with: $0) ? body : $0 + "\n\n" + body } ?? body
        let layout = ArticleLayout(whole, title: title)
        return DraftArticle(
            externalID: known.externalID, url: known.url, title: title ?? layout.title ?? "Untitled",
            authors: known.authors.isEmpty ? layout.authors : known.authors, source: known.source,
            date: known.date ?? layout.date, text: whole, paragraphs: layout.paragraphs)
    }

    /// `text` with "\n" for line ends and without a byte order mark.
    private static func normalized(_ text: String) -> String {
        var utf8 = Array(text.utf8)
        if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
        guard utf8.contains(0x0D) else { return String(decoding: utf8, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        for (index, byte) in utf8.enumerated() {
            if byte != 0x0D {
                result.append(byte)
            } else if index + 1 == utf8.count || utf8[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `title` on one line; nil where nothing is left.
    private static func line(_ title: String) -> String? {
        let words = title.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Whether the first paragraph of `text` is `title`, with or without a stop.
    private static func begins(_ text: String, with title: String) -> Bool {
        let start = text.utf8.drop { $0 <= 0x20 }
        guard start.starts(with: title.utf8) else { return false }
        let after = start.dropFirst(title.utf8.count).drop { $0 == UInt8(ascii: ".") || $0 == 0x20 }
        return after.first.map { $0 == 0x0A } ?? true
    }
}
