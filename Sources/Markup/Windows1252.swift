/// The encoding that texts of Western Europe had before Unicode.
public enum Windows1252 {
    /// The scalar of a byte, after the WHATWG Encoding Standard's index for windows-1252.
    public static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return upperControls[Int(byte) - 0x80]
    }

    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{02C6}",
        "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}", "\u{90}", "\u{2018}",
        "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{02DC}", "\u{2122}", "\u{0161}",
        "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
    ]

    /// The text of `bytes` in UTF-8. Linear.
    static func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes { if byte < 0x80 { utf8.append(byte) } else { utf8 += String(scalar(byte)).utf8 } }
        return utf8
    }

    /// Bytes of UTF-8 from `start` on with what this encoding has in the place of the control characters U+0080 to U+009F, which no page
    /// means (HTML, "numeric character reference end state"); a space where it has nothing. Linear.
    static func replaceControls(in utf8: inout [UInt8], from start: Int) {
        guard let first = placeOfControl(in: utf8, from: start) else { return }
        let rest = Array(utf8[first...])
        utf8.removeSubrange(first...)
        var place = 0
        while place < rest.count {
            if rest[place] == 0xC2, place + 1 < rest.count, rest[place + 1] < 0xA0 {
                let scalar = scalar(rest[place + 1])
                utf8 += String(scalar.value < 0xA0 ? " " : scalar).utf8
                place += 2
            } else {
                utf8.append(rest[place])
                place += 1
            }
        }
    }

    private static func placeOfControl(in utf8: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + 1 < utf8.count {
            if utf8[place] == 0xC2, utf8[place + 1] < 0xA0 { return place }
            place += 1
        }
        return nil
    }
}
