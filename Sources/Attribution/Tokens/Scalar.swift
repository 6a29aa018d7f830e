/// One Unicode scalar at a place in UTF-8, classified without decoding more than is needed.
struct Scalar {
    enum Category: Equatable {
        case space
        case letter
        case digit
        case mark(QuotationMark)
        case punctuation(Token.Kind)
    }

    let length: Int
    let category: Category

    /// Reads the scalar that begins at `index`; never reads past `end`.
    @inline(__always)
    init(at index: Int, in bytes: [UInt8], end: Int) {
        let first = bytes[index]
        if first < 0x80 {
            length = 1
            category = Scalar.asciiCategory(first)
            return
        }
        let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        length = min(wanted, end - index)
        category = Scalar.wideCategory(first, bytes, index, length)
    }

    /// Whether a byte is a letter of ASCII.
    @inline(__always)
    static func isPlainLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// Whether the word that begins at `index` begins with a capital or with a script that has none.
    static func isCapitalized(at index: Int, in bytes: [UInt8]) -> Bool {
        let first = bytes[index]
        if first < 0x80 { return first >= 0x41 && first <= 0x5A }
        guard index + 1 < bytes.count else { return false }
        let second = bytes[index + 1]
        switch first {
        case 0xC3: return second < 0x9F
        case 0xC4, 0xC5:
            let value = Int(first & 0x1F) << 6 | Int(second & 0x3F)
            // Latin Extended-A pairs a capital with its small letter; in two stretches the odd one is the capital.
            let isOddCapital = (0x139...0x148).contains(value) || (0x179...0x17E).contains(value)
            return (value & 1 == 1) == isOddCapital && value != 0x138 && value != 0x149 && value != 0x17F
        case 0xCE: return second >= 0x86 && second <= 0xAB
        case 0xD0: return second <= 0xAF
        default: return first >= 0xE3
        }
    }

    /// Whether the word in these bytes is a name behind a short lower-case particle: "al-Assad", "d'Estaing".
    static func isParticleName(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard range.count > 3, bytes[range.lowerBound] >= 0x61, bytes[range.lowerBound] <= 0x7A else { return false }
        for index in range.lowerBound + 1..<min(range.lowerBound + 3, range.upperBound - 1) {
            if bytes[index] == 0x2D || bytes[index] == 0x27 { return isCapitalized(at: index + 1, in: bytes) }
            if bytes[index] == 0xE2, index + 3 < range.upperBound { return isCapitalized(at: index + 3, in: bytes) }
        }
        return false
    }

    private static func asciiCategory(_ byte: UInt8) -> Category {
        switch byte {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x09...0x0D, 0x20: .space
        case 0x22: .mark(.straightDouble)
        case 0x27, 0x60: .mark(.straightSingle)
        case 0x2C: .punctuation(.comma)
        case 0x2E: .punctuation(.period)
        case 0x3F: .punctuation(.question)
        case 0x21: .punctuation(.exclamation)
        case 0x3A: .punctuation(.colon)
        case 0x3B: .punctuation(.semicolon)
        case 0x2D: .punctuation(.dash)
        case 0x28, 0x5B, 0x7B: .punctuation(.openBracket)
        case 0x29, 0x5D, 0x7D: .punctuation(.closeBracket)
        case 0x40, 0x23: .letter
        default: .punctuation(.other)
        }
    }

    private static func wideCategory(_ first: UInt8, _ bytes: [UInt8], _ index: Int, _ length: Int) -> Category {
        if first == 0xC2, length == 2 {
            switch bytes[index + 1] {
            case 0xA0: return .space
            case 0xAB: return .mark(.openGuillemet)
            case 0xBB: return .mark(.closeGuillemet)
            case 0x80...0xBF: return .punctuation(.other)
            default: return .letter
            }
        }
        guard first == 0xE2 || first == 0xE3, length == 3 else {
            return first < 0xC2 || first == 0xF0 && length == 4 && bytes[index + 1] == 0x9F
                ? .punctuation(.other) : .letter
        }
        if first == 0xE3 { return cjkCategory(bytes[index + 1], bytes[index + 2]) }
        guard bytes[index + 1] == 0x80 else { return .punctuation(.other) }
        switch bytes[index + 2] {
        case 0x80...0x8B, 0xA8...0xAF: return .space
        case 0x93, 0x94, 0x95: return .punctuation(.dash)
        case 0x90, 0x91: return .punctuation(.dash)
        case 0x98: return .mark(.openSingle)
        case 0x99: return .mark(.closeSingle)
        case 0x9A: return .mark(.lowSingle)
        case 0x9C, 0x9F: return .mark(.openDouble)
        case 0x9D: return .mark(.closeDouble)
        case 0x9E: return .mark(.lowDouble)
        case 0xA6: return .punctuation(.ellipsis)
        default: return .punctuation(.other)
        }
    }

    private static func cjkCategory(_ second: UInt8, _ third: UInt8) -> Category {
        guard second == 0x80 else { return .letter }
        switch third {
        case 0x80: return .space
        case 0x81: return .punctuation(.comma)
        case 0x82: return .punctuation(.period)
        case 0x8C, 0x8E: return .mark(.openCorner)
        case 0x8D, 0x8F: return .mark(.closeCorner)
        default: return .letter
        }
    }
}
