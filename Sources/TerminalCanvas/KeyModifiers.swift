/// Keys that are held while another is pressed.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
    /// A bit for each, as xterm counts them.
    public let rawValue: UInt8

    /// Makes the set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = KeyModifiers(rawValue: 1)
    /// Alt, which some call Meta.
    public static let alt = KeyModifiers(rawValue: 2)
    /// Control.
    public static let control = KeyModifiers(rawValue: 4)
    /// Super: the key with a window or an apple on it.
    public static let `super` = KeyModifiers(rawValue: 8)
}

extension Key {
    /// `key` with `modifiers` held; nil where a terminal's report of it does not tell which character that types.
    ///
    /// What older terminals cannot tell apart is one key here, too: Ctrl-I is Tab, Ctrl-M Enter, Ctrl-[ Escape.
    public static func held(_ modifiers: KeyModifiers, _ key: Key) -> Key? {
        guard !modifiers.isEmpty else { return key }
        switch key {
        case .character(let character): return character.held(modifiers)
        case .tab where modifiers == .shift: return .backTab
        case .control(let letter): return held(modifiers.union(.control), .character(letter))
        case .alt(let character): return held(modifiers.union(.alt), .character(character))
        case .backTab: return held(modifiers.union(.shift), .tab)
        case .modified(let others, let key): return held(modifiers.union(others), key)
        default: return .modified(modifiers, key)
        }
    }

    /// What the key does where nothing is bound to it: arrows, Home, End and the paging keys act as if nothing were held with
    /// them, every other key does nothing.
    public var plain: Key {
        guard case .modified(_, let key) = self, Self.moving.contains(key) else { return self }
        return key
    }

    private static let moving: Set<Key> = [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
}

extension Character {
    fileprivate func held(_ modifiers: KeyModifiers) -> Key? {
        if modifiers == .alt { return .alt(self) }
        if modifiers == .shift || modifiers == [.shift, .alt] {
            guard isASCII, isLetter else { return nil }
            let capital = Character(uppercased())
            return modifiers == .shift ? .character(capital) : .alt(capital)
        }
        guard let small = lowercased().first, lowercased().count == 1 else { return nil }
        guard modifiers == .control else { return .modified(modifiers, .character(small)) }
        switch small {
        case "i": return .tab
        case "m": return .enter
        case "[": return .escape
        default: return .control(small)
        }
    }
}
