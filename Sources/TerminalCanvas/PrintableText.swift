/// Text made safe for a terminal: what could steer it is shown instead of sent.
public enum PrintableText {
    /// What stands for a scalar that must not reach a terminal: Unicode's control pictures for C0 and DEL, U+FFFD for
    /// C1, bidirectional overrides and isolates, line separators and private tags; nil for a scalar that may pass.
    public static func placeholder(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xE0000...0xE001F,
            0x10FF80...0x10FFFF:
            "\u{FFFD}"
        default: nil
        }
    }

    /// `text` with every scalar that could steer a terminal replaced by its placeholder.
    ///
    /// - Parameters:
    ///   - text: any text, from anywhere.
    ///   - keepingLayout: whether "\n" and tabs pass; other control characters never do.
    public static func of(_ text: some StringProtocol, keepingLayout: Bool = false) -> String {
        func passes(_ scalar: Unicode.Scalar) -> Bool {
            placeholder(for: scalar) == nil || keepingLayout && (scalar == "\n" || scalar == "\t")
        }
        guard !text.unicodeScalars.allSatisfy(passes) else { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(passes(scalar) ? scalar : placeholder(for: scalar) ?? scalar)
        }
        return String(result)
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
        return String(String.UnicodeScalarView(scalars.filter { placeholder(for: $0) == nil }))
    }
}
