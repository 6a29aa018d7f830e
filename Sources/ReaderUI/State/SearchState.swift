import NewsModel

/// A search inside the article.
struct SearchState: Equatable, Sendable {
    /// Where one was before it.
    struct Origin: Equatable, Sendable {
        /// What was at the top of the screen.
        var anchor: ReadingPlace
        /// The quotation that was current.
        var quote: Int?
    }

    /// Where one was before it.
    let origin: Origin
    /// What is looked for.
    private(set) var query = ""
    /// Where it stands, in UTF-8 bytes of the article's text, in order.
    private(set) var matches: [TextRange] = []
    /// The match one is at.
    var current: Int?
    private var folded: FoldedText?

    /// A search that has not been told what for.
    init(origin: Origin) { self.origin = origin }

    /// Looks for `query` in the paragraphs of a page: the first match at or after where one was, or else the first
    /// of all. Capitals count only where the query has any. Linear in the page.
    mutating func look(for query: String, in page: ReadingPage) {
        self.query = query
        let ignoresCase = !query.contains(where: \.isUppercase)
        if folded?.ignoresCase != ignoresCase {
            folded = FoldedText(page.bytes, ranges: page.paragraphs.map(\.range), ignoresCase: ignoresCase)
        }
        matches = folded.map { TextSearch.matches(of: FoldedText(query, ignoresCase: ignoresCase), in: $0) } ?? []
        let next = matches.firstPlace { $0.start >= origin.anchor.offset }
        current = matches.isEmpty ? nil : next < matches.count ? next : 0
    }

    /// Forgets what typing needed.
    mutating func finishTyping() { folded = nil }

    /// The first match that ends after a byte. O(log n).
    func firstMatch(endingAfter offset: Int) -> Int { matches.firstPlace { $0.end > offset } }
}
