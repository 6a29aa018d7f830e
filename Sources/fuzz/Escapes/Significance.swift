/// What of a text has to arrive, whatever the format; told from Unicode's properties alone.
enum Significance {
    /// The text without white space, controls and marks of direction, and without what is written in their place.
    static func scalars(of text: some StringProtocol) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !isUnsafe($0) && !$0.properties.isWhitespace && !isStandIn($0) }
    }

    /// Whether a scalar must not leave but escaped: it steers a terminal, breaks lines, or turns the direction of text.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: break
        }
        switch scalar.value {
        // Bidi_Control, and what Unicode deprecates beside it; annotations; tags of language; noncharacters.
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE001F: return true
        default: return scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FFFD}" || (0x2400...0x2421).contains(scalar.value)
    }

    /// The first scalar of `output` that must not be there; nil where there is none. Noncharacters do no harm outside XML.
    static func leak(in output: String, allowing allowed: String = "", noncharacters: Bool = true) -> Unicode.Scalar? {
        let allowed = Set(allowed.unicodeScalars)
        return output.unicodeScalars.first { scalar in
            isUnsafe(scalar) && !allowed.contains(scalar)
                && !(noncharacters && scalar.properties.isNoncharacterCodePoint)
        }
    }
}
