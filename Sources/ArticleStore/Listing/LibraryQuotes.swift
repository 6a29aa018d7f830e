import GRDB
import NewsModel

/// Which quotes of the library are wanted; all statements by default.
public struct QuoteFilter: Hashable, Sendable {
    /// A name or a part of one, from the beginning of a word; case and accents do not matter.
    public var speaker: String?
    /// The only article to look in.
    public var article: Article.ID?
    /// The kinds wanted.
    public var kinds: Set<Attribution.Kind>
    /// The modalities wanted.
    public var modalities: Set<Modality>
    /// The manners wanted.
    public var manners: Set<Manner>

    /// Makes a filter.
    public init(
        speaker: String? = nil, article: Article.ID? = nil,
        kinds: Set<Attribution.Kind> = Set(Attribution.Kind.allCases),
        modalities: Set<Modality> = Set(Modality.allCases), manners: Set<Manner> = [.statement]
    ) {
        self.speaker = speaker
        self.article = article
        self.kinds = kinds
        self.modalities = modalities
        self.manners = manners
    }

    /// Whether an attribution is of a kind, a modality and a manner wanted.
    func admits(_ attribution: Attribution) -> Bool {
        kinds.contains(attribution.kind) && modalities.contains(attribution.modality)
            && manners.contains(attribution.manner)
    }
}

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
        var conditions: [String] = []
        var arguments = StatementArguments()
        if let place {
            conditions.append("(sorted_at, article.id) < (?, ?)")
            arguments += [place.sortedAt, place.id]
        }
        if let id = filter.article {
            conditions.append("article.id = ?")
            arguments += [id.rawValue]
        }
        let name = filter.speaker.map(FoldedName.of)
        if let name {
            // Asked of one article after the other, in the list's order, so that a page costs no more than it looks at.
            conditions.append(
                """
                (EXISTS (SELECT 1 FROM speaker WHERE speaker.article = article.id AND instr(folded_names, ?))
                OR EXISTS (SELECT 1 FROM correction WHERE correction.article = article.id AND instr(folded_speaker, ?)))
                """)
            arguments += [name, name]
        }
        let filtered = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(ArticleSummary.columns), sorted_at, text FROM article JOIN article_text USING (id) \(filtered)
                ORDER BY sorted_at DESC, article.id DESC LIMIT ?
                """, arguments: arguments + [Self.mostArticles])
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
        in summary: ArticleSummary, text: String, name: String?, _ filter: QuoteFilter,
        _ body: (LibraryQuote) throws -> Void
    ) throws {
        let reading = ArticleReading(database: database)
        let analysis = try reading.analysis(summary.id, of: text)
        let wanted = name.map { name in Set(analysis.speakers.filter { $0.isNamed(name) }.map(\.id)) }
        for attribution in analysis.attributions where filter.admits(attribution) {
            if let wanted, !(attribution.speaker.map(wanted.contains) ?? false) { continue }
            try body(
                LibraryQuote(
                    article: summary, attribution: attribution, text: text.joined(attribution.content) ?? "",
                    source: text.joined(attribution.source), cue: text.joined(attribution.cue),
                    speaker: analysis.speaker(attribution.speaker)))
        }
    }
}

extension Speaker {
    /// Whether a word of the name or of an alias begins the folded `name`.
    fileprivate func isNamed(_ name: String) -> Bool {
        ([self.name] + aliases).contains { candidate in
            let folded = FoldedName.of(candidate)
            return folded == name || folded.hasPrefix(name)
                || folded.ranges(of: name).contains { range in
                    let before = folded[..<range.lowerBound].last
                    return before.map { !$0.isLetter && !$0.isNumber } ?? true
                }
        }
    }
}

extension String {
    /// The texts of `ranges` with "…" between them; nil where there are none.
    func joined(_ ranges: [TextRange]) -> String? {
        ranges.isEmpty ? nil : ranges.map { text(in: $0) }.joined(separator: " … ")
    }
}
