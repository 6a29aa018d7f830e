/// Text made safe for a terminal: what could steer it is shown instead of sent.
public enum PrintableText {
    /// What stands for a scalar that must not reach a terminal: Unicode's control pictures for C0 and DEL, U+FFFD for
    /// C1, bidirectional overrides, line separators, annotation marks and private tags; nil for a scalar that may pass or is
    /// left out (``isLeftOut(_:)``).
    public static func placeholder(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x202D, 0x202E, 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xE0000...0xE001F, 0x10FF80...0x10FFFF:
            "\u{FFFD}"
        default: nil
        }
    }

    /// Whether a scalar is left out without a trace: what only advises on the direction of text (marks, embeddings, isolates,
    /// and the shaping controls that Unicode deprecates). Honest texts are full of them, and the words say the same without;
    /// overrides are not among them, since they make text read as what it is not.
    public static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x206F: true
        default: false
        }
    }

    /// Whether a scalar may be sent as it is.
    public static func mayPass(_ scalar: Unicode.Scalar) -> Bool {
        placeholder(for: scalar) == nil && !isLeftOut(scalar)
    }

    /// `text` with every scalar that could steer a terminal replaced by its placeholder or left out.
    ///
    /// - Parameters:
    ///   - text: any text, from anywhere.
    ///   - keepingLayout: whether "\n" and tabs pass; other control characters never do.
    public static func of(_ text: some StringProtocol, keepingLayout: Bool = false) -> String {
        func passes(_ scalar: Unicode.Scalar) -> Bool {
            mayPass(scalar) || keepingLayout && (scalar == "\n" || scalar == "\t")
        }
        guard !text.unicodeScalars.allSatisfy(passes) else { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isLeftOut(scalar) {
            result.append(passes(scalar) ? scalar : placeholder(for: scalar) ?? scalar)
        }
        return String(result)
    }

    /// `text` on one line and safe for a terminal: every run of white space, line breaks included, is one space; none
    /// stands at the ends. Linear.
    public static func onOneLine(_ text: some StringProtocol) -> String {
        if isPlainLine(text) { return String(text) }
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in text.unicodeScalars where !isLeftOut(scalar) {
            if isSpace(scalar) {
                isSpacePending = !result.isEmpty
                continue
            }
            if isSpacePending { result.append(" ") }
            isSpacePending = false
            result.append(placeholder(for: scalar) ?? scalar)
        }
        return String(result)
    }

    /// Whether a text is printable ASCII with single spaces between its words, as most lines are.
    private static func isPlainLine(_ text: some StringProtocol) -> Bool {
        var wasSpace = true
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !wasSpace else { return false }
            wasSpace = byte == 0x20
        }
        return !wasSpace || text.isEmpty
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// What one cell shows of a user-perceived character: itself, or one placeholder for it.
    static func glyph(for character: Character) -> String {
        let scalars = character.unicodeScalars
        guard scalars.index(after: scalars.startIndex) != scalars.endIndex else {
            return scalars.first.flatMap(placeholder).map { String($0) } ?? String(character)
        }
        return glyph(for: CellWidth.parts(of: character).first?.scalars ?? [])
    }

    /// What one cell shows of these scalars: the first's placeholder if it has one, else all that may pass.
    static func glyph(for scalars: [Unicode.Scalar]) -> String {
        if let first = scalars.first, let stand = placeholder(for: first) { return String(stand) }
        return String(String.UnicodeScalarView(scalars.filter(mayPass)))
    }
}
