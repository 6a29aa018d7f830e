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
        if (0x1160...0x11FF).contains(value) { return 0 }
        if value < 0x1100 { return 1 }
        return isWide(value) ? 2 : 1
    }

    /// Cells of one user-perceived character: its base's, or 2 where it is shown as an emoji. Never 0: a mark
    /// without a base gets a cell of its own.
    public static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return max(1, of(first)) }
        if scalars.contains(where: { $0.value == 0xFE0F }) && first.properties.isEmoji && first.value > 0xFF {
            return 2
        }
        if (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
        return max(1, of(first))
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
