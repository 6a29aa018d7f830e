/// The ways in which texts break lines.
enum LineBreaks {
    /// `text` with "\n" for every break: CR, CRLF, NEL, form feeds, and U+2028; a blank line for U+2029, which ends a paragraph.
    /// A byte order mark is left out. Linear.
    static func normalized(_ text: String) -> String {
        guard
            text.utf8.contains(where: {
                $0 == 0x0D || $0 == 0x0B || $0 == 0x0C || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF
            })
        else {
            return text
        }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{FEFF}" where previous == nil: break
            case "\n" where previous == "\r": break
            case "\r", "\u{85}", "\u{B}", "\u{C}", "\u{2028}": result.append("\n")
            case "\u{2029}": result.append(contentsOf: "\n\n".unicodeScalars)
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
