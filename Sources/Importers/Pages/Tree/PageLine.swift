/// Text on one line.
enum PageLine {
    /// `text` with single spaces for all white space and without signs that have no width; nil where nothing is left.
    static func line(_ text: some StringProtocol) -> String? {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
            .map { String(String.UnicodeScalarView($0.filter { !isInvisible($0) })) }.filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Whether a scalar takes no room: joiners and marks of order that pages carry along.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
