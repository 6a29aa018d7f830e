import TerminalCanvas

/// Keys written as text: `jj]]`, `/ferry<Enter>`, `<C-d>`, `<A-x>`, `<F1>`, `<lt>` for "<".
enum KeyNotation {
    /// Part of the text is no key.
    struct Failure: Error, Equatable, CustomStringConvertible {
        /// What was found: "<Foo>".
        let text: String

        var description: String {
            "\(text) is no key. Keys are characters and <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <Up>, <PageDown>, "
                + "<C-d>, <A-x>, <S-Up>, <C-Left>, <F1> and the like; <lt> is the character <."
        }
    }

    /// The keys that `text` names, in order.
    static func keys(_ text: String) throws(Failure) -> [Key] {
        var keys: [Key] = []
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "<" else {
                keys.append(character.isNewline ? .enter : character == "\t" ? .tab : .character(character))
                continue
            }
            guard let end = rest.firstIndex(of: ">") else { throw Failure(text: "<" + rest) }
            guard rest[..<end].count > 1, let key = key(named: rest[..<end]) else {
                throw Failure(text: "<" + rest[...end])
            }
            keys.append(key)
            rest = rest[rest.index(after: end)...]
        }
        return keys
    }

    /// The text that names `keys`.
    static func text(of keys: [Key]) -> String { keys.map(text).joined() }

    private static func text(of key: Key) -> String {
        switch key {
        case .character(let character) where !bracketed.contains { $0.key == key }: String(character)
        default: "<" + name(of: key) + ">"
        }
    }

    /// What stands between the brackets.
    private static func name(of key: Key) -> String {
        switch key {
        case .control(let letter): return "C-\(letter)"
        case .alt(let character): return "A-" + name(of: .character(character))
        case .function(let number): return "F\(number)"
        case .modified(let modifiers, let key):
            return prefixes.filter { modifiers.contains($0.modifier) }.map { $0.prefix + "-" }.joined() + name(of: key)
        default:
            if let name = bracketed.first(where: { $0.key == key })?.name { return name }
            if case .character(let character) = key { return String(character) }
            return ""
        }
    }

    /// What is written between brackets whatever it is held with, under the name that is shown.
    private static let bracketed: [(key: Key, name: String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"), (.backspace, "BS"), (.delete, "Del"),
        (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
        (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"), (.character("<"), "lt"),
        (.character(" "), "Space"),
    ]

    private static let prefixes: [(modifier: KeyModifiers, prefix: String)] = [
        (.control, "C"), (.alt, "A"), (.shift, "S"), (.super, "D"),
    ]

    /// The key of a name: modifiers with hyphens behind them, then a key's name or a character.
    private static func key(named name: Substring) -> Key? {
        if let key = named[name.lowercased()] { return key }
        if name.count > 2, let modifier = modifiers[name.prefix(2).lowercased()] {
            let rest = name.dropFirst(2)
            return key(named: rest).flatMap { .held(modifier, $0) }
        }
        if name.count == 1, let character = name.first { return .character(character) }
        if name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        return nil
    }

    private static let modifiers: [String: KeyModifiers] = [
        "c-": .control, "a-": .alt, "m-": .alt, "s-": .shift, "d-": .super,
    ]

    private static let named: [String: Key] = [
        "enter": .enter, "cr": .enter, "return": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
        "space": .character(" "), "lt": .character("<"), "gt": .character(">"), "bs": .backspace,
        "backspace": .backspace, "del": .delete, "delete": .delete, "insert": .insert, "ins": .insert,
        "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
        "pageup": .pageUp, "pgup": .pageUp, "pagedown": .pageDown, "pgdn": .pageDown,
    ]
}
