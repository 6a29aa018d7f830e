/// Reads strings and lines scalar by scalar.
enum QuotedReader {
    /// The content of one basic string of TOML that takes up all of `text`; nil where it is none.
    static func basicString(_ text: String) -> String? {
        var rest = Array(text.unicodeScalars)[...]
        guard rest.popFirst() == "\"" else { return nil }
        var content = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return rest.isEmpty ? String(content) : nil
            case "\\":
                guard let escaped = rest.popFirst() else { return nil }
                switch escaped {
                case "\"", "\\": content.append(escaped)
                case "u", "U":
                    let digits = rest.prefix(escaped == "u" ? 4 : 8)
                    guard let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
                        let named = Unicode.Scalar(value)
                    else { return nil }
                    rest = rest.dropFirst(digits.count)
                    content.append(named)
                default: return nil
                }
            case "\u{0}"..."\u{1F}", "\u{7F}": return nil
            default: content.append(scalar)
            }
        }
        return nil
    }

    /// The lines of a text as Python's splitlines breaks it.
    static func lines(of text: String) -> [ArraySlice<Unicode.Scalar>] {
        var lines = Array(text.unicodeScalars).split(omittingEmptySubsequences: false, whereSeparator: breaks.contains)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }

    private static let breaks = Set("\n\r\u{B}\u{C}\u{1C}\u{1D}\u{1E}\u{85}\u{2028}\u{2029}".unicodeScalars)
}
