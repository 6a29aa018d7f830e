import TerminalCanvas

/// Keys written as text: `jj]]`, `/ferry<Enter>`, `<C-d>`, `<A-x>`, `<F1>`, `<lt>` for "<".
enum KeyNotation {
    /// Part of the text is no key.
    struct Failure: Error, Equatable, CustomStringConvertible {
        /// What was found: "<Foo>".
        let text: String

        var description: String {
            "\(text) is no key. Keys are characters and <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <Up>, <PageDown>, "
                + "<C-d>, <A-x>, <F1> and the like; <lt> is the character <."
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
            guard let key = key(named: rest[..<end]) else { throw Failure(text: "<" + rest[...end]) }
            keys.append(key)
            rest = rest[rest.index(after: end)...]
        }
        return keys
    }

    /// The text that names `keys`.
    static func text(of keys: [Key]) -> String {
        keys.map { key in
            switch key {
            case .character("<"): "<lt>"
            case .character(" "): "<Space>"
            case .character(let character): String(character)
            case .control(let letter): "<C-\(letter)>"
            case .alt(let character): "<A-\(character)>"
            case .function(let number): "<F\(number)>"
            default: "<" + (names.first { $0.key == key }?.name ?? "") + ">"
            }
        }.joined()
    }

    private static let names: [(key: Key, name: String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"), (.backspace, "BS"), (.delete, "Del"),
        (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
        (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    ]

    private static func key(named name: Substring) -> Key? {
        let lowered = name.lowercased()
        if let key = named[lowered] { return key }
        if let last = name.last, name.count == 3 {
            if lowered.hasPrefix("c-"), let letter = last.lowercased().first { return .control(letter) }
            if lowered.hasPrefix("a-") || lowered.hasPrefix("m-") { return .alt(last) }
        }
        if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        return nil
    }

    private static let named: [String: Key] = [
        "enter": .enter, "cr": .enter, "return": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
        "s-tab": .backTab, "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
        "bs": .backspace, "backspace": .backspace, "del": .delete, "delete": .delete,
        "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
        "pageup": .pageUp, "pgup": .pageUp, "pagedown": .pageDown, "pgdn": .pageDown,
    ]
}
