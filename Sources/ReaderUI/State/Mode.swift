/// What the keys are used for.
enum Mode: Equatable, Sendable {
    /// Reading: list and text.
    case reading
    /// Typing on the status line.
    case prompt(Prompt)
    /// Choosing a speaker.
    case speakers(SpeakersPanel)
    /// Reading the help page, from this line on.
    case help(top: Int)
}

/// What is being typed on the status line.
struct Prompt: Equatable, Sendable {
    /// What the words are for.
    enum Purpose: Hashable, Sendable {
        /// To be found in the text, at once.
        case search
        /// To narrow the list, when accepted.
        case filter
    }

    /// What the words are for.
    let purpose: Purpose
    /// What was typed so far.
    var text = ""

    /// What stands before the typed text.
    var label: String { purpose == .search ? "/" : "filter: " }

    /// Erases the last character.
    mutating func eraseCharacter() {
        if !text.isEmpty { text.removeLast() }
    }

    /// Erases the last word and the white space after it.
    mutating func eraseWord() {
        while text.last?.isWhitespace == true { text.removeLast() }
        while let last = text.last, !last.isWhitespace { text.removeLast() }
    }
}
