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

    /// Whose words are searched.
    enum Scope: Hashable, Sendable {
        /// All of the text.
        case everything
        /// What stands in quotations or is reported.
        case quotes
        /// What one voice says.
        case voice(Int)
    }

    /// Where one was before it.
    let origin: Origin
    /// Whose words are searched.
    var scope = Scope.everything
    /// Whether a regular expression is looked for.
    var isRegex = false
    /// What is looked for.
    private(set) var query = ""
    /// What is wrong with the regular expression; nil where nothing is.
    private(set) var flaw: String?
    /// Where it stands, in UTF-8 bytes of the article's text, in order.
    private(set) var matches: [TextRange] = []
    /// The match one is at.
    var current: Int?
    private var folded: FoldedText?

    /// A search that has not been told what for.
    init(origin: Origin) { self.origin = origin }

    /// Looks for `query` in the paragraphs of a page: the first match at or after where one was, or else the first
    /// of all. Capitals count only where the query has any. Linear in the page, but for regular expressions.
    mutating func look(for query: String, in page: ReadingPage, _ speech: SpeechIndex) {
        self.query = query
        flaw = nil
        let ignoresCase = !query.contains(where: \.isUppercase)
        var found: [TextRange] = []
        if isRegex {
            do {
                found = try RegexSearch.matches(of: query, in: page, ignoresCase: ignoresCase)
            } catch {
                flaw = "no regular expression"
            }
        } else {
            if folded?.ignoresCase != ignoresCase {
                folded = FoldedText(page.bytes, ranges: page.paragraphs.map(\.range), ignoresCase: ignoresCase)
            }
            found = folded.map { TextSearch.matches(of: FoldedText(query, ignoresCase: ignoresCase), in: $0) } ?? []
        }
        matches = scope == .everything ? found : found.filter { isInScope($0, speech) }
        let next = matches.firstPlace { $0.start >= origin.anchor.offset }
        current = matches.isEmpty ? nil : next < matches.count ? next : 0
    }

    private func isInScope(_ match: TextRange, _ speech: SpeechIndex) -> Bool {
        guard let attribution = speech.attribution(at: match.start) else { return false }
        if case .voice(let voice) = scope { return speech.voiceOfAttribution[attribution] == voice }
        return true
    }

    /// Forgets what typing needed.
    mutating func finishTyping() { folded = nil }

    /// The first match that ends after a byte. O(log n).
    func firstMatch(endingAfter offset: Int) -> Int { matches.firstPlace { $0.end > offset } }
}
