import NewsModel
import ReadingPage

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
    /// What came of a regular expression.
    private(set) var regex = Regex.answered
    /// Where it stands, in UTF-8 bytes of the article's text, in order.
    private(set) var matches: [TextRange] = []
    /// The match one is at.
    var current: Int?
    private var folded: FoldedText?

    /// How far the search for a regular expression has come, which others do for the reader.
    enum Regex: Hashable, Sendable {
        /// It is to be asked for.
        case wanted(patience: Double)
        /// It has been asked for.
        case awaited
        /// What matches is known, or nothing was asked for.
        case answered
        /// It is no regular expression, and why.
        case flawed(String)
        /// It took longer than there was time for.
        case tooSlow
    }

    /// A search that has not been told what for.
    init(origin: Origin) { self.origin = origin }

    /// Looks for `query` in the paragraphs of a page: the first match at or after where one was, or else the first
    /// of all. Capitals count only where the query has any. Linear in the page; a regular expression is asked for only.
    mutating func look(for query: String, in page: PageContent, _ speech: SpeechIndex) {
        self.query = query
        regex = .answered
        if isRegex, !query.isEmpty {
            regex = .wanted(patience: PatternQuery.patienceWhileTyping)
        } else {
            if folded?.ignoresCase != ignoresCase {
                folded = FoldedText(page.bytes, ranges: page.paragraphs.map(\.range), ignoresCase: ignoresCase)
            }
            let found = folded.map { TextSearch.matches(of: FoldedText(query, ignoresCase: ignoresCase), in: $0) }
            take(isRegex ? [] : found ?? [], speech)
        }
    }

    /// Whether an answer to a regular expression is still to come.
    var isWaiting: Bool {
        switch regex {
        case .wanted, .awaited: true
        case .answered, .flawed, .tooSlow: false
        }
    }

    /// Whether capitals count for nothing.
    var ignoresCase: Bool { !query.contains(where: \.isUppercase) }

    /// Asks for the matches of a regular expression once more, with more time.
    mutating func waitLonger() { regex = .wanted(patience: PatternQuery.patienceAfterTyping) }

    /// The regular expression has been asked for.
    mutating func markAsked() { regex = .awaited }

    /// Takes in what came of the regular expression.
    mutating func take(_ answer: PatternAnswer, _ speech: SpeechIndex) {
        switch answer {
        case .found(let found):
            regex = .answered
            take(found, speech)
        case .flawed(let reason):
            regex = .flawed(reason)
            take([], speech)
        case .tooSlow:
            regex = .tooSlow
            take([], speech)
        }
    }

    private mutating func take(_ found: [TextRange], _ speech: SpeechIndex) {
        matches = scope == .everything ? found : found.filter { isInScope($0, speech) }
        let next = matches.firstPlace { $0.start >= origin.anchor.offset }
        current = matches.isEmpty ? nil : next < matches.count ? next : 0
    }

    private func isInScope(_ match: TextRange, _ speech: SpeechIndex) -> Bool {
        guard let attribution = speech.attribution(at: match.start) else { return false }
        if case .voice(let voice) = scope { return speech.voiceOfAttribution[attribution] == voice }
        return true
    }

    /// Why nothing shows, for people; nil where something does, or nothing was looked for.
    var failure: String? {
        switch regex {
        case .flawed(let reason): "not a regular expression: " + reason
        case .tooSlow: "takes too long"
        case .wanted, .awaited: nil
        case .answered: query.isEmpty || !matches.isEmpty ? nil : "no match"
        }
    }

    /// Forgets what typing needed.
    mutating func finishTyping() { folded = nil }

    /// The first match that ends after a byte. O(log n).
    func firstMatch(endingAfter offset: Int) -> Int { matches.firstPlace { $0.end > offset } }
}
