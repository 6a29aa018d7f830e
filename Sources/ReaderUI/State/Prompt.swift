import NewsModel

/// What is being typed on the status line.
struct Prompt: Equatable, Sendable {
    /// What the words are for.
    enum Purpose: Hashable, Sendable {
        /// To be found in the text, at once.
        case search
        /// To narrow the list, at once.
        case filter
        /// The article's tags, when accepted.
        case tags
        /// A shell's command that the text is piped to, when accepted.
        case pipe
        /// The name of whoever said the quote of these words, when accepted.
        case speakerName(quote: TextRange)

        /// Whether what is typed is kept, to be fetched again.
        var hasHistory: Bool {
            switch self {
            case .search, .filter, .pipe: true
            case .tags, .speakerName: false
            }
        }
    }

    /// What the words are for.
    let purpose: Purpose
    /// What was typed so far.
    var typed = TypedText()
    /// How far back in the history one is; 0 at what was typed just now.
    var age = 0
    /// What was typed before an earlier line was fetched.
    var draft = ""

    /// What stands before the typed text.
    var label: String {
        switch purpose {
        case .search: "/"
        case .filter: "filter: "
        case .tags: "tags: "
        case .pipe: "pipe to: "
        case .speakerName: "said by: "
        }
    }
}

/// What was typed before, the latest first, for each purpose.
struct PromptHistory: Equatable, Sendable {
    private var lines: [Prompt.Purpose: [String]] = [:]

    /// How many lines are kept for each purpose.
    private static let most = 50

    /// Keeps a line, unless it is blank.
    mutating func add(_ line: String, for purpose: Prompt.Purpose) {
        guard purpose.hasHistory, line.contains(where: { !$0.isWhitespace }) else { return }
        var kept = lines[purpose, default: []].filter { $0 != line }
        kept.insert(line, at: 0)
        lines[purpose] = Array(kept.prefix(Self.most))
    }

    /// The line typed `age` lines ago, from 1; nil where there are not so many.
    func line(_ age: Int, for purpose: Prompt.Purpose) -> String? {
        let kept = lines[purpose] ?? []
        return kept.indices.contains(age - 1) ? kept[age - 1] : nil
    }
}
