import Foundation

/// What single scalars are folded to.
struct FoldingTable {
    private let ignoresCase: Bool
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    /// A table that makes capitals small if asked to.
    init(ignoresCase: Bool) { self.ignoresCase = ignoresCase }

    /// What an ASCII byte is folded to.
    func fold(ascii byte: UInt8) -> UInt8 {
        switch byte {
        case 0x09...0x0D: 0x20
        case UInt8(ascii: "A")...UInt8(ascii: "Z") where ignoresCase: byte | 0x20
        default: byte
        }
    }

    /// What another scalar is folded to.
    mutating func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        if let folded = known[scalar] { return folded }
        let folded = Array(Self.plain(scalar, ignoresCase: ignoresCase).utf8)
        known[scalar] = folded
        return folded
    }

    private static func plain(_ scalar: Unicode.Scalar, ignoresCase: Bool) -> String {
        switch scalar.value {
        case 0x2018...0x201B, 0x2032: return "'"
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: return "\""
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x2026: return "..."
        case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x206F, 0xFEFF: return ""
        default: break
        }
        if scalar.properties.isWhitespace { return " " }
        if let letters = ligatures[scalar] { return ignoresCase ? letters.lowercased() : letters }
        var base = String.UnicodeScalarView()
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        where part.properties.generalCategory != .nonspacingMark {
            base.append(part)
        }
        return ignoresCase ? String(base).lowercased() : String(base)
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
        "Đ": "D", "ð": "d", "þ": "th", "ı": "i",
    ]
}
