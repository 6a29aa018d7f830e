import NewsModel

/// What is being typed on the status line.
struct Prompt: Equatable, Sendable {
    /// What the words are for.
    enum Purpose: Equatable, Sendable {
        /// To be found in the text, at once.
        case search
        /// To narrow the list, at once; the list as it was before.
        case filter(from: ListState)
        /// The article's tags, when accepted.
        case tags
        /// A shell's command that the text is piped to, when accepted.
        case pipe
        /// A file or a web address whose articles are imported, when accepted.
        case bringIn
        /// Something of a feed, when accepted; the tree that is gone back to.
        case feed(FeedPrompt, from: FeedsPane)
        /// The name of whoever said these quotes, when accepted.
        case speakerName(CorrectionTarget)
    }

    /// What the words are for.
    var purpose: Purpose
    /// What was typed so far.
    var typed = TypedText()
    /// The speaker's page that it is typed on; nil where it is typed while one reads.
    var page: SpeakerPage?
    /// How far back in the history one is; 0 at what was typed just now.
    var age = 0
    /// What was typed before an earlier line was fetched.
    var draft = ""
    /// The words that the last one typed may be completed to, in order.
    var completions: [String] = []
    /// How far one has gone through them; nil if one has not begun.
    private var completion: Completion?

    /// A word's beginning as it was typed, and which of its completions stands there now.
    private struct Completion: Equatable, Sendable {
        let beginning: String
        let shown: String
    }

    /// What stands before the typed text.
    var label: String {
        switch purpose {
        case .search: "/"
        case .filter: "filter: "
        case .tags: "tags: "
        case .pipe: "pipe to: "
        case .bringIn: "file or address: "
        case .feed(.address, _): "address of a site or feed: "
        case .feed(.title, _): "name: "
        case .feed(.folder, _): "folder (News/Local): "
        case .speakerName: "said by: "
        }
    }

    /// Completes the last word, or puts the next completion in the place of the one before; returns whether there is one.
    mutating func complete() -> Bool {
        var words = typed.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let last = words.popLast() ?? ""
        let isGoingOn = completion?.shown == last
        let beginning = isGoingOn ? completion?.beginning ?? "" : last.lowercased()
        let candidates = completions.filter { $0.hasPrefix(beginning) && !words.contains($0) }
        let next = isGoingOn ? (candidates.firstIndex(of: last) ?? -1) + 1 : 0
        guard !candidates.isEmpty, case let shown = candidates[next % candidates.count] else { return false }
        completion = Completion(beginning: beginning, shown: shown)
        typed.text = (words + [shown]).joined(separator: " ")
        return true
    }

    /// A prompt for a purpose, with what is typed already.
    init(purpose: Purpose, typed: TypedText = TypedText(), page: SpeakerPage? = nil) {
        self.page = page
        self.purpose = purpose
        self.typed = typed
    }

    /// Whether it narrows the list.
    var isFilter: Bool {
        if case .filter = purpose { true } else { false }
    }
}
