/// Words of other letters than ASCII's in a header: "=?utf-8?Q?caf=C3=A9?=" (RFC 2047).
enum EncodedWords {
    /// A text with such words decoded; those that cannot be stay as they are. Linear.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "=")) else { return text }
        var decoded = ""
        // Bytes of one character may be spread over words that stand beside each other.
        var run: (charset: String, bytes: [UInt8])?
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "=")) {
            let before = rest[..<start]
            guard let word = word(rest[start...]) else {
                flush(&run, to: &decoded)
                let next = rest.index(after: start)
                decoded += String(Substring(rest[..<next]))
                rest = rest[next...]
                continue
            }
            if let known = run, known.charset == word.charset, before.allSatisfy({ $0 <= 0x20 }) {
                run = (known.charset, known.bytes + word.bytes)
            } else {
                let isBetween = run != nil && before.allSatisfy { $0 <= 0x20 }
                flush(&run, to: &decoded)
                if !isBetween { decoded += String(Substring(before)) }
                run = (word.charset, word.bytes)
            }
            rest = rest[word.end...]
        }
        flush(&run, to: &decoded)
        return decoded + String(Substring(rest))
    }

    private static func flush(_ run: inout (charset: String, bytes: [UInt8])?, to text: inout String) {
        if let run { text += CharsetText.text(of: run.bytes, charset: run.charset) }
        run = nil
    }

    /// Longer words are none: RFC 2047 allows 75 characters, and programs write some more.
    private static let maximumLength = 1000

    /// The word that begins here; nil where none does.
    private static func word(
        _ text: Substring.UTF8View
    ) -> (charset: String, bytes: [UInt8], end: Substring.UTF8View.Index)? {
        let window = text.prefix(maximumLength)
        guard window.starts(with: "=?".utf8) else { return nil }
        let parts = window.dropFirst(2).split(
            separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == UInt8(ascii: "=") else { return nil }
        // A language may stand behind the character set (RFC 2231, 5).
        let charset = String(Substring(parts[0].prefix { $0 != UInt8(ascii: "*") })).lowercased()
        let end = window.index(after: parts[3].startIndex)
        switch parts[1].first.map({ $0 | 0x20 }) {
        case UInt8(ascii: "b"): return (charset, TransferEncoding.base64(Array(parts[2])[...]), end)
        case UInt8(ascii: "q"): return (charset, TransferEncoding.quotedWord(parts[2]), end)
        default: return nil
        }
    }
}
