import Markup

/// Bytes to text: UTF-8, UTF-16, else Windows-1252 where that makes more sense than UTF-8 with some bad bytes.
public enum TextDecoding {
    /// A text, and what of its bytes could not be read.
    public struct Decoded: Hashable, Sendable {
        /// The text without a byte order mark, its line ends as they are.
        public let text: String
        /// Bytes, or sequences of bytes, that are no UTF-8; each is U+FFFD in the text.
        public let replacedCount: Int
    }

    /// The text of `bytes`, without a byte order mark, its line ends as they are. Throws as ``decoded(_:)`` does.
    public static func text(of bytes: [UInt8]) throws(ImportError) -> String { try decoded(bytes).text }

    /// The text of `bytes`.
    ///
    /// Throws ``ImportError/Code/notText`` for what is recognised as something else, ``ImportError/Code/empty`` where there is
    /// nothing but white space, and ``ImportError/Code/binary`` where there are NULs or many control characters. Linear.
    public static func decoded(_ bytes: [UInt8]) throws(ImportError) -> Decoded {
        if let kind = ContentKind.of(bytes) { throw ImportError(kind) }
        let decoded = lenient(bytes)
        let controls = decoded.text.utf8.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
        if decoded.text.utf8.contains(0) { throw ImportError(.binary, cause: "it has NUL characters") }
        if controls * mostControls > decoded.text.utf8.count {
            throw ImportError(.binary, cause: "it has control characters")
        }
        guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw ImportError(.empty)
        }
        return decoded
    }

    /// More than one control character among so many bytes is no text.
    private static let mostControls = 20

    /// The text of `bytes`, whatever they are. Linear.
    public static func lenient(_ bytes: [UInt8]) -> Decoded {
        if let isBigEndian = UTF16Detection.isBigEndian(bytes) { return utf16(bytes, isBigEndian: isBigEndian) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return Decoded(text: text, replacedCount: 0) }
        if Windows1252.isLikely(body) {
            var scalars = String.UnicodeScalarView()
            for byte in body { scalars.append(Windows1252.scalar(byte)) }
            return Decoded(text: String(scalars), replacedCount: 0)
        }
        let text = String(decoding: body, as: UTF8.self)
        let written = zip(body, zip(body.dropFirst(), body.dropFirst(2))).count {
            $0 == 0xEF && $1.0 == 0xBF && $1.1 == 0xBD
        }
        return Decoded(text: text, replacedCount: text.unicodeScalars.count { $0 == "\u{FFFD}" } - written)
    }

    private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) -> Decoded {
        let body = UTF16Detection.hasMark(bytes) ? bytes.dropFirst(2) : bytes[...]
        let units = stride(from: body.startIndex, to: body.endIndex - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        let text = String(decoding: units, as: UTF16.self)
        let written = units.count { $0 == 0xFFFD }
        return Decoded(text: text, replacedCount: text.unicodeScalars.count { $0 == "\u{FFFD}" } - written)
    }
}

/// Tells UTF-16 from what has a byte a character.
public enum UTF16Detection {
    /// Of the bytes looked at, so many in a hundred are NUL at one parity where text of Western letters is in UTF-16 without a mark.
    private static let nulShare = 60
    private static let looked = 1024

    /// Whether bytes are UTF-16 with the larger half of a unit first; nil where they are no UTF-16.
    public static func isBigEndian(_ bytes: some Collection<UInt8>) -> Bool? {
        let head = Array(bytes.prefix(looked))
        if head.starts(with: [0xFE, 0xFF]) { return true }
        if head.starts(with: [0xFF, 0xFE]) { return false }
        guard head.count >= 4 else { return nil }
        let pairs = head.count / 2
        let first = stride(from: 0, to: pairs * 2, by: 2).count { head[$0] == 0 }
        let second = stride(from: 1, to: pairs * 2, by: 2).count { head[$0] == 0 }
        if first * 100 >= pairs * nulShare, second == 0 { return true }
        if second * 100 >= pairs * nulShare, first == 0 { return false }
        return nil
    }

    /// Whether a byte order mark comes first.
    static func hasMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    }
}
