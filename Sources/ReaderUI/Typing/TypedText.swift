import TerminalCanvas

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

    /// Adds what was pasted, as one line: a blank for each line break, and nothing that is not printable.
    mutating func paste(_ pasted: String) {
        var line = String.UnicodeScalarView()
        for scalar in pasted.unicodeScalars.prefix(Self.maximumPaste) {
            if scalar.properties.isWhitespace {
                // A line break may be of two characters.
                if scalar != "\n" || line.last != " " { line.append(" ") }
            } else if PrintableText.placeholder(for: scalar) == nil {
                line.append(scalar)
            }
        }
        let words = line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        text += String(String.UnicodeScalarView(words)).prefix(max(0, Self.longest - text.count))
    }

    /// More scalars of a paste are not looked at: a character has few.
    private static let maximumPaste = 20 * longest

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
