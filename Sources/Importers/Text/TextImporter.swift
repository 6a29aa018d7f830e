import NewsModel
import PlainText

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
        public var date: PublicationDate?
        /// The language it is in.
        public var language: Language?

        /// Makes metadata; nothing known by default.
        public init(
            externalID: String? = nil, url: String? = nil, title: String? = nil, authors: [String] = [],
            source: String? = nil, date: PublicationDate? = nil, language: Language? = nil
        ) {
            self.externalID = externalID
            self.url = url
            self.title = title
            self.authors = authors
            self.source = source
            self.date = date
            self.language = language
        }
    }

    /// Makes an importer.
    public init() {}

    /// The article in a file's `bytes`. Throws what ``TextDecoding/decoded(_:)`` throws.
    public func draft(of bytes: [UInt8]) throws(ImportError) -> DraftArticle {
        draft(of: try TextDecoding.text(of: bytes))
    }

    /// The article that `text` is; what `known` says goes before what the text says. Linear.
    ///
    /// - Parameter fallbackTitle: its title where neither `known` nor the text has one; not a part of the text.
    public func draft(
        of text: String, known: Metadata = Metadata(), fallbackTitle: String = "Untitled"
    ) -> DraftArticle {
        let title = known.title.flatMap(Self.line)
        let body = LineBreaks.normalized(text)
        let whole = title.map { Self.begins(body, with: $0) ? body : $0 + "\n\n" + body } ?? body
        let utf8 = Array(whole.utf8)
        let layout = ArticleLayout(utf8, title: title)
        return DraftArticle(
            externalID: known.externalID, url: known.url,
            title: title ?? layout.title ?? Self.line(fallbackTitle) ?? "Untitled",
            authors: known.authors.isEmpty ? layout.authors : known.authors, source: known.source,
            date: known.date ?? layout.date, language: known.language ?? LanguageGuess.language(of: utf8), text: whole,
            paragraphs: layout.paragraphs)
    }

    /// The stored `draft` with its paragraphs and its language told anew, as one that is imported today. Linear.
    public func laidOutAnew(_ draft: DraftArticle) -> DraftArticle {
        let utf8 = Array(draft.text.utf8)
        var copy = draft
        let title = draft.paragraphs.first?.kind == .headline ? draft.title : nil
        copy.paragraphs = ArticleLayout(utf8, title: title).paragraphs
        copy.language = draft.language ?? LanguageGuess.language(of: utf8)
        return copy
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
