/// Bytes to text: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
public enum TextDecoding {
    /// The text of `bytes`, without a byte order mark, its line ends as they are.
    ///
    /// Throws ``ImportError/Code/empty`` where there is nothing but white space, and ``ImportError/Code/binary`` where
    /// there are NULs or many control characters. Linear.
    public static func text(of bytes: [UInt8]) throws(ImportError) -> String {
        let text = try decoded(bytes)
        let controls = text.utf8.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
        if text.utf8.contains(0) { throw ImportError(.binary, cause: "it has NUL characters") }
        if controls * mostControls > text.utf8.count { throw ImportError(.binary, cause: "it has control characters") }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw ImportError(.empty) }
        return text
    }

    /// More than one control character among so many bytes is no text.
    private static let mostControls = 20

    private static func decoded(_ bytes: [UInt8]) throws(ImportError) -> String {
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): return utf16(bytes.dropFirst(2), isBigEndian: false)
        case (0xFE, 0xFF): return utf16(bytes.dropFirst(2), isBigEndian: true)
        default: break
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        if body.contains(0) { throw ImportError(.binary, cause: "it has NUL characters") }
        var scalars = String.UnicodeScalarView()
        for byte in body { scalars.append(windows1252(byte)) }
        return String(scalars)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The scalar of a byte, after the WHATWG Encoding Standard's index for windows-1252.
    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return upperControls[Int(byte) - 0x80]
    }

    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{02C6}",
        "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}", "\u{90}", "\u{2018}",
        "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{02DC}", "\u{2122}", "\u{0161}",
        "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
    ]
}
