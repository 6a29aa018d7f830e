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
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .function(let number): "F\(number)"
        }
    }
}

extension Keymap.Binding {
    /// The names of all its keys: "j ↓", "1–9".
    var keyNames: String {
        guard keys.count > 3, let first = keys.first, let last = keys.last else {
            return keys.map(\.name).joined(separator: " ")
        }
        return first.name + "–" + last.name
    }
}
