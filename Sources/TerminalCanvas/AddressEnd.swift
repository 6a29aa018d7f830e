/// Where an address ends that begins somewhere in running text.
///
/// It ends at white space and controls, at the signs that RFC 3986 has in no address, at a bracket that closes what it has not
/// opened, and at quotation marks, brackets, dashes and other punctuation beyond ASCII: the addresses that people copy have
/// those percent-encoded. ASCII punctuation at its end belongs to the sentence, but not brackets that are balanced.
struct AddressEnd {
    /// The offset just past the address, in UTF-8 bytes.
    let place: Int

    private static let ends = Set("\"<>\\^`{|}".unicodeScalars)
    /// Punctuation that more likely belongs to the sentence.
    private static let trailing = Set(".,;:!?'*([".utf8)
    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "["]
    /// What of the punctuation beyond ASCII stands within words: hyphens, the points of Catalan, Katakana and Chinese names, the
    /// Hebrew marks of abbreviations, the Armenian and Tibetan marks of words.
    private static let withinWords: Set<Unicode.Scalar> = [
        "\u{2010}", "\u{2011}", "·", "\u{0387}", "\u{2027}", "・", "\u{FF65}", "\u{05BE}", "\u{05F3}", "\u{05F4}",
        "\u{058A}", "\u{0F0B}", "\u{0F0C}",
    ]

    /// Finds the end of the address that begins at byte `start` of a text of valid UTF-8. Linear.
    init(_ text: [UInt8], start: Int) {
        var end = start
        var open: [Unicode.Scalar: Int] = [:]
        var decoder = UTF8()
        var rest = text[start...].makeIterator()
        scan: while case .scalarValue(let scalar) = decoder.decode(&rest) {
            if Self.isEnd(scalar) { break }
            switch scalar {
            case "(", "[": open[scalar, default: 0] += 1
            case ")", "]":
                guard let opening = Self.closing[scalar], open[opening, default: 0] > 0 else { break scan }
                open[opening, default: 0] -= 1
            default: break
            }
            end += UTF8.width(scalar)
        }
        while end > start, Self.trailing.contains(text[end - 1]) { end -= 1 }
        place = end
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F || ends.contains(scalar) }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return true
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
            .otherPunctuation:
            return !withinWords.contains(scalar)
        // Joiners stand within words of some scripts; other invisible marks part words.
        case .format: return scalar.value != 0x200C && scalar.value != 0x200D
        default: return fullWidth.contains(scalar)
        }
    }

    /// Symbols that stand in sentences as the ASCII ones do that end an address.
    private static let fullWidth = Set("＜＞｜～＋＝＾｀￣".unicodeScalars)
}

extension WebAddress {
    /// The addresses that stand in a text of valid UTF-8, in order, with the bytes that each takes up. Linear.
    public static func all(in text: [UInt8]) -> [(bytes: Range<Int>, address: WebAddress)] {
        var found: [(bytes: Range<Int>, address: WebAddress)] = []
        var index = 0
        while index + 1 < text.count {
            // Two letters first: this runs over every byte of every article that is opened.
            guard text[index] | 0x20 == UInt8(ascii: "h"), text[index + 1] | 0x20 == UInt8(ascii: "t"),
                schemeLength(of: text[index...]) != nil
            else {
                index += 1
                continue
            }
            let end = AddressEnd(text, start: index).place
            if let address = WebAddress(String(decoding: text[index..<end], as: UTF8.self)) {
                found.append((index..<end, address))
            }
            index = max(end, index + 1)
        }
        return found
    }
}
