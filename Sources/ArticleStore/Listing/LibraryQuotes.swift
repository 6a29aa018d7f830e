import GRDB
import NewsModel

/// Somebody's words with the article they stand in.
public struct LibraryQuote: Hashable, Sendable {
    /// The article.
    public let article: ArticleSummary
    /// What was attributed, and where.
    public let attribution: Attribution
    /// The words said; "…" where the text has something between.
    public let text: String
    /// The words that name the source; nil where there are none.
    public let source: String?
    /// The words that attribute; nil where there are none.
    public let cue: String?
    /// Who said it; nil where unknown.
    public let speaker: Speaker?
}

extension LibraryQuote {
    /// A quote of somebody's record.
    public init(_ quote: SpokenQuote, of name: String) {
        self.init(
            article: quote.article, attribution: quote.attribution, text: quote.text, source: quote.source,
            cue: quote.cue, speaker: Speaker(id: quote.attribution.speaker ?? Speaker.ID(rawValue: 0), name: name))
    }
}

/// Somebody who speaks in the library's articles.
public struct LibrarySpeaker: Hashable, Sendable {
    /// The name as most articles have it.
    public let name: String
    /// The description of the newest article that has one.
    public let description: String?
    /// Direct and mixed quotations in all articles.
    public let quoteCount: Int
    /// Number of articles.
    public let articleCount: Int
}

/// Quotes of some articles, and where to go on.
struct QuotePage {
    var quotes: [LibraryQuote] = []
    /// The place of the last article looked at; nil where there are no further articles.
    var next: ListPlace?
}

/// Finds quotes and speakers across articles.
struct QuoteListing {
    let database: Database

    /// A page has the quotes of so many articles, or of so many bytes of text.
    private static let mostArticles = 200
    private static let mostBytes = 8 << 20

    /// The quotes of some articles behind a place, newest article first, in text order.
    func page(_ filter: QuoteFilter, behind place: ListPlace?) throws -> QuotePage {
        var conditions = try filter.articles.conditions(in: database)
        if let place {
            conditions.append(SQLCondition("(sorted_at, article.id) < (?, ?)", [place.sortedAt, place.id]))
        }
        if let id = filter.article { conditions.append(SQLCondition("article.id = ?", [id.rawValue])) }
        if let words = filter.words { conditions += try ArticleFilter(words: words.query).conditions(in: database) }
        let name = filter.speaker.map(SpeakerName.init)
        if let name {
            // Asked of one article after the other, in the list's order, so that a page costs no more than it looks at.
            conditions.append(
                SQLCondition(
                    """
                    (EXISTS (SELECT 1 FROM speaker WHERE speaker.article = article.id AND instr(folded_names, ?))
                    OR EXISTS (SELECT 1 FROM correction WHERE correction.article = article.id AND instr(folded_speaker, ?)))
                    """, [name.folded, name.folded]))
        }
        let condition = SQLCondition.all(of: conditions)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(ArticleSummary.columns), sorted_at, text FROM article JOIN article_text USING (id)
                WHERE \(condition.sql)
                ORDER BY sorted_at DESC, article.id DESC LIMIT ?
                """, arguments: condition.arguments + [Self.mostArticles])
        var page = QuotePage()
        var (count, bytes) = (0, 0)
        while let row = try rows.next() {
            let summary = ArticleSummary(row: row)
            let text = row.value("text", or: "")
            try forEach(in: summary, text: text, name: name, filter) { page.quotes.append($0) }
            count += 1
            bytes += text.utf8.count
            page.next = ListPlace(sortedAt: row.value("sorted_at", or: 0), id: summary.id.rawValue)
            if bytes >= Self.mostBytes { return page }
        }
        if count < Self.mostArticles { page.next = nil }
        return page
    }

    private func forEach(
        in summary: ArticleSummary, text: String, name: SpeakerName?, _ filter: QuoteFilter,
        _ body: (LibraryQuote) throws -> Void
    ) throws {
        let reading = ArticleReading(database: database)
        let analysis = try reading.analysis(summary.id, of: text)
        let wanted = name.map { name in Set(analysis.speakers.filter(name.fits).map(\.id)) }
        for attribution in analysis.attributions where filter.admits(attribution) {
            if let wanted, !(attribution.speaker.map(wanted.contains) ?? false) { continue }
            let said = attribution.words(in: text)
            if let words = filter.words, !words.occur(in: said) { continue }
            try body(
                LibraryQuote(
                    article: summary, attribution: attribution, text: said,
                    source: text.joined(attribution.source), cue: text.joined(attribution.cue),
                    speaker: analysis.speaker(attribution.speaker)))
        }
    }
}

extension String {
    /// The texts of `ranges` with "…" between them; nil where there are none.
    func joined(_ ranges: [TextRange]) -> String? {
        ranges.isEmpty ? nil : ranges.map { text(in: $0) }.joined(separator: " … ")
    }
}
