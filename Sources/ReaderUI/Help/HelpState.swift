/// Where one is on the help page.
struct HelpState: Equatable, Sendable {
    /// The first line shown.
    private(set) var top = 0
    /// What the lines shown have to contain.
    private(set) var query = TypedText()
    /// Whether that is being typed.
    private(set) var isTyping = false

    /// Lines of the last screen that a page down leaves in sight.
    private static let overlap = 2

    /// Adds a character to what the lines have to contain.
    mutating func type(_ character: Character) { query.type(character) }

    /// Adds what was pasted to what the lines have to contain.
    mutating func paste(_ text: String) { query.paste(text) }

    /// Does what a command asks for on a page of `rows` rows, of which `height` show; returns whether one stays on it.
    mutating func perform(_ command: Command, times: Int?, rows: Int, height: Int) -> Bool {
        if isTyping {
            edit(command)
            return true
        }
        switch command {
        case .search: isTyping = true
        case .leave where !query.text.isEmpty: self = HelpState()
        case .help, .leave, .back: return false
        default:
            top = command.place(from: top, times: times, last: rows - height, page: max(1, height - Self.overlap))
        }
        return true
    }

    private mutating func edit(_ command: Command) {
        top = 0
        switch command {
        case .accept: isTyping = false
        case .leave: self = HelpState()
        case .eraseCharacter where query.text.isEmpty: isTyping = false
        default: _ = query.edit(command)
        }
    }
}
