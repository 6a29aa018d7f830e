import TerminalCanvas

/// One user-perceived character as a line breaker sees it.
public struct TextUnit: Hashable, Sendable {
    /// How a character behaves at the end of a line.
    public enum Kind: Hashable, Sendable {
        /// Anything that stays with its neighbours.
        case letter
        /// White space, a newline included: a line may end before it.
        case space
        /// A hyphen or dash: a line may end after it.
        case hyphen
        /// A character of a script without spaces: a line may end before and after it.
        case ideograph
        /// What must not end a line: "(", "“".
        case opening
        /// What must not begin a line: ")", "”", "。".
        case closing
        /// A soft hyphen: a line may end after it, and shows a hyphen then; else it is not shown.
        case softHyphen
        /// A zero-width space, not shown: a line may end at it.
        case zeroWidthSpace
        /// What is not shown and parts nothing: marks of direction, joiners of words.
        case invisible
    }

    /// Offset of its first UTF-8 byte.
    public var start: Int
    /// Number of UTF-8 bytes.
    public var length: Int
    /// Cells it takes; 1 for a space, 0 for what is not shown.
    public var width: Int
    /// How it behaves at the end of a line.
    public var kind: Kind

    /// Offset just past its last byte.
    public var end: Int { start + length }
}

extension TextUnit.Kind {
    /// The kind of a character.
    init(_ character: Character) {
        guard let scalar = character.unicodeScalars.first else {
            self = .invisible
            return
        }
        if scalar.isASCII {
            self = character == "\r\n" ? .space : Self(ascii: UInt8(scalar.value))
            return
        }
        if PrintableText.isLeftOut(scalar) {
            self = .invisible
            return
        }
        switch scalar.value {
        case 0xAD: self = .softHyphen
        case 0x200B: self = .zeroWidthSpace
        case 0x2060, 0xFEFF: self = .invisible
        case 0xA0, 0x202F, 0x2007: self = .letter
        case 0x2010, 0x2012...0x2015: self = .hyphen
        case 0x2018, 0x201C, 0x201E, 0xAB, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08: self = .opening
        case 0x2019, 0x201D, 0x2026, 0xBB, 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x30FC,
            0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F:
            self = .closing
        case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFD: self = .ideograph
        default: self = scalar.properties.isWhitespace ? .space : .letter
        }
        if scalar.value == 0x3000 { self = .space }
    }

    /// The kind of an ASCII byte.
    init(ascii byte: UInt8) {
        switch byte {
        case 0x20, 0x09...0x0D: self = .space
        case UInt8(ascii: "-"): self = .hyphen
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "."),
            UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "%"):
            self = .closing
        default: self = .letter
        }
    }
}
