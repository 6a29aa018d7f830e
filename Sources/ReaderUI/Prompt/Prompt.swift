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
        /// The name of whoever said the quote of these words, when accepted.
        case speakerName(quote: TextRange)
    }

    /// What the words are for.
    var purpose: Purpose
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
        case .bringIn: "file or address: "
        case .feed(.address, _): "address of a site or feed: "
        case .feed(.title, _): "name: "
        case .feed(.folder, _): "folder (News/Local): "
        case .speakerName: "said by: "
        }
    }

    /// Whether it narrows the list.
    var isFilter: Bool {
        if case .filter = purpose { true } else { false }
    }
}
