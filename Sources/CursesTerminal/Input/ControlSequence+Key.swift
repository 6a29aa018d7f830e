import TerminalCanvas

/// The keys that terminals of xterm's, rxvt's and kitty's kinds report in control sequences.
extension ControlSequence {
    /// The key it reports; nil where it reports none, or one that is let go.
    var key: Key? {
        guard prefix == nil, intermediates.isEmpty else { return nil }
        switch final {
        case UInt8(ascii: "~"): return numberedKey
        case UInt8(ascii: "u"): return encodedKey
        case UInt8(ascii: "^"): return rxvtKey(.control)
        case UInt8(ascii: "@"): return rxvtKey([.control, .shift])
        case UInt8(ascii: "Z"): return .backTab
        default: break
        }
        if let key = Self.shiftedArrows[final], parameters.isEmpty { return .held(.shift, key) }
        // A cursor's position and F3 with a modifier look alike, and nobody binds the latter.
        guard let key = Self.lettered[final], parameters.count <= 2, number(0) ?? 1 == 1, isPressed(1) else {
            return nil
        }
        return .held(KeyModifiers(parameter: number(1)), key)
    }

    private static let lettered: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "S"): .function(4),
    ]

    private static let shiftedArrows: [UInt8: Key] = [
        UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
    ]

    /// The number of a key is DEC's, as a VT220 sends it; function keys skip some.
    private static let numbered: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
        29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
    ]

    /// What stands first where xterm reports a character with its modifiers (modifyOtherKeys).
    private static let otherKey = 27

    private var numberedKey: Key? {
        guard let number = number(0), isPressed(1) else { return nil }
        let modifiers = KeyModifiers(parameter: self.number(1))
        if number == Self.otherKey, let code = self.number(2) { return Self.key(code: code, modifiers) }
        guard parameters.count <= 2 else { return nil }
        return Self.numbered[number].flatMap { .held(modifiers, $0) }
    }

    private func rxvtKey(_ modifiers: KeyModifiers) -> Key? {
        guard parameters.count == 1, let number = number(0) else { return nil }
        return Self.numbered[number].flatMap { .held(modifiers, $0) }
    }

    /// A key as kitty's keyboard protocol reports it ("CSI u").
    private var encodedKey: Key? {
        guard let code = number(0), isPressed(1) else { return nil }
        let modifiers = KeyModifiers(parameter: number(1))
        // The second part of the code is the character that Shift makes of the key.
        if modifiers == .shift, parameters[0].count > 1, let shifted = parameters[0][1] {
            return Self.key(code: shifted, [])
        }
        return Self.key(code: code, modifiers)
    }

    /// The third event type of kitty's protocol is a key that is let go.
    private func isPressed(_ index: Int) -> Bool {
        guard parameters.indices.contains(index), parameters[index].count > 1 else { return true }
        return parameters[index][1] != 3
    }

    private static func key(code: Int, _ modifiers: KeyModifiers) -> Key? {
        if let key = KittyKeys.key(code) { return .held(modifiers, key) }
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), let key = Key(typed: scalar) else {
            return nil
        }
        return .held(modifiers, key)
    }
}

extension Key {
    /// The key that types a scalar; nil for controls that no key of its own types.
    init?(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 8, 127: self = .backspace
        case 9: self = .tab
        case 10, 13: self = .enter
        case 27: self = .escape
        case 1...26:
            guard let letter = Unicode.Scalar(scalar.value + 0x60) else { return nil }
            self = .control(Character(letter))
        case 0..<32, 128..<160, 0xE000...0xF8FF: return nil
        default: self = .character(Character(scalar))
        }
    }
}

/// The codes that kitty's protocol gives keys of the number pad, which have no character's code.
private enum KittyKeys {
    private static let firstDigit = 57399
    private static let afterDigits: [Key?] = [
        .character("."), .character("/"), .character("*"), .character("-"), .character("+"), .enter, .character("="),
        .character(","), .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
    ]

    static func key(_ code: Int) -> Key? {
        let place = code - firstDigit
        if (0...9).contains(place) { return .character(Character(String(place))) }
        let index = place - 10
        return afterDigits.indices.contains(index) ? afterDigits[index] : nil
    }
}
