/// Text that is being typed.
struct TypedText: Equatable, Sendable {
    /// What was typed so far.
    var text = ""

    /// The most characters that are taken: no query is longer, and no paste may grow without end.
    static let longest = 1_000

    /// Adds a character.
    mutating func type(_ character: Character) {
        if text.count < Self.longest { text.append(character) }
    }

    /// Does what a command of the editing kind asks for; returns whether it was one.
    mutating func edit(_ command: Command) -> Bool {
        switch command {
        case .eraseCharacter: if !text.isEmpty { text.removeLast() }
        case .eraseWord:
            while text.last?.isWhitespace == true { text.removeLast() }
            while let last = text.last, !last.isWhitespace { text.removeLast() }
        case .eraseAll: text = ""
        default: return false
        }
        return true
    }
}
