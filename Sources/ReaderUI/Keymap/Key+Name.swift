import TerminalCanvas

extension Key {
    /// What people call it, short enough for a status line.
    var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .alt(let character): "Alt-" + String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .insert: "Insert"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .function(let number): "F\(number)"
        case .modified(let modifiers, let key): modifiers.names.map { $0 + "-" }.joined() + key.name
        }
    }
}

extension KeyModifiers {
    /// What people call them, in the order of most manuals.
    fileprivate var names: [String] {
        let all: [(KeyModifiers, String)] = [(.control, "Ctrl"), (.alt, "Alt"), (.shift, "Shift"), (.super, "Super")]
        return all.filter { contains($0.0) }.map(\.1)
    }
}

extension Keymap.Binding {
    /// What they do, as a sentence.
    public var meaning: String {
        switch action {
        case .command(let command): command.sentence
        case .keys(let keys): "Press " + keys.map(\.name).joined(separator: " ") + "."
        }
    }

    /// The names of all its sequences: "j ↓", "1–9".
    public var keyNames: String {
        let names = sequences.map { $0.map(\.name).joined() }
        guard names.count > 3, let first = names.first, let last = names.last, first.count == 1 else {
            return names.joined(separator: " ")
        }
        return first + "–" + last
    }

    /// The name of the sequence to show.
    var keyName: String { sequences.count > 3 ? keyNames : sequences.first?.map(\.name).joined() ?? "" }
}
