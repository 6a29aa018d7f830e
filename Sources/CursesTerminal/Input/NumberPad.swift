import TerminalCanvas

/// The keys that come behind SS3 (Escape, O): arrows and function keys, and the number pad in its application mode.
enum NumberPad {
    /// The key of the bytes behind SS3; nil where there is none. A number before the last byte tells modifiers.
    static func key(_ bytes: ArraySlice<UInt8>) -> Key? {
        guard let final = bytes.last else { return nil }
        guard let key = lettered[final] ?? printed(final) else { return nil }
        let numbers = bytes.dropLast()
        guard !numbers.isEmpty else { return key }
        let last = numbers.split(separator: UInt8(ascii: ";")).last ?? []
        guard let parameter = Int(String(decoding: last, as: UTF8.self)) else { return nil }
        return .held(KeyModifiers(parameter: parameter), key)
    }

    private static let lettered: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .function(1),
        UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
        UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: " "): .character(" "),
        UInt8(ascii: "X"): .character("="),
        UInt8(ascii: "a"): .modified(.control, .up), UInt8(ascii: "b"): .modified(.control, .down),
        UInt8(ascii: "c"): .modified(.control, .right), UInt8(ascii: "d"): .modified(.control, .left),
    ]

    /// What the VT100's number pad sends for characters, from "j" for "*" on.
    private static func printed(_ byte: UInt8) -> Key? {
        guard (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(byte) else { return nil }
        return .character(Character(Unicode.Scalar(byte - 0x40)))
    }
}
