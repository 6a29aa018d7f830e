/// Text on one line.
enum PageLine {
    /// `text` with single spaces for all white space and without signs that have no width; nil where nothing is left.
    static func line(_ text: some StringProtocol) -> String? {
        var line: [UInt8] = []
        var isBehindSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                isBehindSpace = true
            } else if !isInvisible(scalar) {
                if isBehindSpace, !line.isEmpty { line.append(0x20) }
                isBehindSpace = false
                if scalar.isASCII { line.append(UInt8(scalar.value)) } else { line += String(scalar).utf8 }
            }
        }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Control characters part words and are nothing themselves.
        case 0...0x20, 0x7F...0xA0: true
        case ..<0x80: false
        default: scalar.properties.isWhitespace
        }
    }

    /// Whether a scalar takes no room: joiners and marks of order that pages carry along.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
