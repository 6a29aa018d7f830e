/// Words that have to follow each other, as FTS5's syntax has them: the one place where typed text becomes part of it.
struct IndexPhrase: Hashable {
    /// The phrase between quotation marks.
    let quoted: String
    /// Whether its last word may be taken for a beginning: it is long enough, or of a script that needs few letters.
    let isBeginning: Bool

    /// Scalars that are looked for at most.
    private static let longest = 400

    /// Makes a phrase of typed text; nil where the index has nothing like it: it has no letter and no digit.
    init?(_ typed: some Sequence<Unicode.Scalar>) {
        let scalars = Array(typed.prefix(Self.longest))
        guard scalars.contains(where: Self.isIndexed) else { return nil }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            // A mark within is written twice; a NUL would end the whole query.
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar.value < 0x20 ? " " : scalar)
        }
        quoted.append("\"")
        self.quoted = String(quoted)
        let lastWord = scalars.reversed().prefix { Self.isIndexed($0) || Self.isMark($0) }
        isBeginning =
            lastWord.count >= LibraryQuery.shortestBeginning || lastWord.contains { !$0.isASCII && Self.isIndexed($0) }
    }

    /// Whether a scalar is a letter or a number.
    private static func isIndexed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
