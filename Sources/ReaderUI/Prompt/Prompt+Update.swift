/// What the prompt asks of the outside.
enum PromptRequest: Equatable, Sendable {
    /// To be left, and what was typed to be used.
    case accept
    /// To be left as if nothing had been typed.
    case cancel
    /// To take in what has been typed by now.
    case follow
    /// To complete the last word.
    case complete
    /// To search for a regular expression, or for words again.
    case changeKind
    /// To search other words: all, those in quotes, or one speaker's.
    case changeScope
}

extension Prompt {
    /// Does what a command asks for; `history` is what was typed before.
    mutating func perform(_ command: Command, _ history: PromptHistory) -> PromptRequest? {
        switch command {
        case .accept: return .accept
        case .leave: return .cancel
        case .eraseCharacter where typed.text.isEmpty: return .cancel
        case .earlier: return fetch(1, history)
        case .later: return fetch(-1, history)
        case .searchRegex where purpose == .search: return .changeKind
        case .searchScope where purpose == .tags: return .complete
        case .searchScope where purpose == .search: return .changeScope
        default:
            let before = typed
            return typed.edit(command) && typed != before ? .follow : nil
        }
    }

    /// Shows what was typed some lines earlier or later.
    private mutating func fetch(_ step: Int, _ history: PromptHistory) -> PromptRequest? {
        let age = self.age + step
        let draft = self.age == 0 ? typed.text : self.draft
        guard age >= 0, let line = age == 0 ? draft : history.line(age, for: purpose) else { return nil }
        (self.age, self.draft) = (age, draft)
        typed.text = line
        return .follow
    }
}
