import NewsModel
import PlainText

extension FeedEntry {
    /// What tells it from the feed's other entries: its ID, else its address, else its title; nil where it has none of them.
    public var key: String? { [id, link, title].lazy.compactMap { $0?.isEmpty == false ? $0 : nil }.first }

    /// What it says, in a number that changes with it; dates do not count, as some feeds give each fetch's own.
    public var fingerprint: UInt64 {
        var hash = FNV1a()
        for part in [title, link, summary, content] + authors.map(Optional.some) {
            for byte in (part ?? "").utf8 { hash.add(byte) }
            hash.add(UInt8.max)
        }
        return hash.value
    }

    /// The article that the entry has itself, without its page; nil where it has neither title nor text.
    ///
    /// - Parameter feed: the feed that it is from, for what the entry does not say.
    public func draft(in feed: Feed) -> DraftArticle? {
        let body = body
        let title = title.flatMap { $0.isEmpty ? nil : $0 }
        guard title != nil || !body.text.isEmpty else { return nil }
        let headline = title ?? body.beginning
        let start = headline.utf8.count + 2
        let text = body.text.isEmpty ? headline : headline + "\n\n" + body.text
        let paragraphs = body.paragraphs.map {
            Paragraph($0.kind, TextRange($0.range.start + start, $0.range.end + start))
        }
        let language = feed.language.flatMap(Language.init(tag:))
        return DraftArticle(
            externalID: key, url: link, title: headline, authors: authors, source: feed.title,
            date: published ?? updated, language: LanguageGuess.language(of: Array(text.utf8)) ?? language, text: text,
            paragraphs: [Paragraph(.headline, TextRange(0, headline.utf8.count))] + paragraphs)
    }

    /// The longer of content and summary.
    private var body: PageText {
        let html = [content, summary].compactMap { $0 }.max { $0.utf8.count < $1.utf8.count } ?? ""
        return PageText(fragment: html)
    }

    /// Whether the entry holds only the beginning of its article, so that its page is worth fetching.
    public var isTeaser: Bool {
        guard link != nil else { return false }
        let text = body.text
        return text.utf8.count < Self.minimumArticle || text.hasSuffix("…") || text.hasSuffix("...")
            || text.hasSuffix("[…]") || text.hasSuffix("[...]")
    }

    /// Bytes of text; what is shorter is hardly an article.
    private static let minimumArticle = 1_200
}

extension PageText {
    /// The first words, for a title.
    fileprivate var beginning: String {
        let words = text.split(whereSeparator: \.isWhitespace).prefix(Self.maximumTitleWords)
        return words.joined(separator: " ") + (words.count == Self.maximumTitleWords ? "…" : "")
    }

    private static let maximumTitleWords = 12
}
