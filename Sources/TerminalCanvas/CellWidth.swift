/// How many terminal cells text takes, by Unicode's East Asian Width and emoji presentation.
public enum CellWidth {
    /// Cells of one scalar: 0 for what combines or is invisible, 2 for wide ones, else 1. Control characters
    /// count 1, for they are drawn as a placeholder.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        if PrintableText.placeholder(for: scalar) != nil { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        if value < 0x1100 { return 1 }
        return isWide(value) ? 2 : 1
    }

    /// Cells of one user-perceived character: its base's and those of the letters and spacing marks joined to it, as
    /// in Thai and Devanagari; 2 where it is shown as an emoji.
    ///
    /// A mark without a base gets a cell of its own. What is nothing but invisible formatting (a soft hyphen,
    /// a zero-width space) takes none and is not drawn.
    public static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        let base = of(first)
        if scalars.index(after: scalars.startIndex) == scalars.endIndex {
            return base == 0 && first.properties.generalCategory != .format ? 1 : base
        }
        if first == "\r" { return 1 }
        return isEmoji(scalars) ? 2 : parts(of: scalars).reduce(0) { $0 + $1.width }
    }

    /// What each of a character's cells or pairs of cells shows: one part for nearly all characters, several where
    /// terminals give letters and spacing marks that are joined to a base cells of their own. None is empty.
    static func parts(of character: Character) -> [(scalars: [Unicode.Scalar], width: Int)] {
        let scalars = character.unicodeScalars
        if let first = scalars.first, first == "\r" || isEmoji(scalars) {
            return [(Array(scalars.prefix(mostScalarsInACell)), of(character))]
        }
        return parts(of: scalars)
    }

    /// More than any emoji has; it keeps towers of combining marks from filling the memory of the screen.
    private static let mostScalarsInACell = 16

    private static func parts(of scalars: Character.UnicodeScalarView) -> [(scalars: [Unicode.Scalar], width: Int)] {
        var parts: [(scalars: [Unicode.Scalar], width: Int)] = []
        for scalar in scalars {
            let width = of(scalar)
            if let last = parts.indices.last, width == 0 || parts[last].width == 0 {
                guard parts[last].scalars.count < mostScalarsInACell else { continue }
                parts[last].scalars.append(scalar)
                parts[last].width += width
            } else {
                parts.append(([scalar], width))
            }
        }
        if parts.count == 1, parts[0].width == 0, !parts[0].scalars.allSatisfy(isFormat) { parts[0].width = 1 }
        return parts
    }

    private static func isFormat(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }

    /// Whether several scalars make one picture: a flag, a sequence with joiners or skin tones, or a character
    /// that a variation selector asks to be shown as an emoji.
    private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let first = scalars.first, first.value > 0xFF, first.properties.isEmoji else { return false }
        if isWide(first.value) || (0x1F1E6...0x1F1FF).contains(first.value) { return true }
        return scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
    }

    /// Cells of a whole string.
    public static func of(_ text: some StringProtocol) -> Int {
        var width = 0
        for character in text { width += of(character) }
        return width
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wideScalars.count
        while low < high {
            let middle = (low + high) / 2
            if wideScalars[middle].last < value { low = middle + 1 } else { high = middle }
        }
        return low < wideScalars.count && wideScalars[low].first <= value
    }
}

extension String {
    /// The string, or as much of it as fits in `width` cells with "…" at the end.
    public func truncated(toWidth width: Int) -> String {
        guard width > 0 else { return "" }
        var used = 0
        var fitting = startIndex
        for index in indices {
            let cells = CellWidth.of(self[index])
            if used + cells > width {
                return self[..<fitting] + "…"
            }
            used += cells
            if used <= width - 1 { fitting = self.index(after: index) }
        }
        return self
    }
}
