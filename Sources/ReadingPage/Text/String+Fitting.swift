import TerminalCanvas

extension String {
    /// As many of its first characters as take `cells` cells or fewer.
    public func fitting(cells: Int) -> String {
        var used = 0
        var result = ""
        for character in self {
            used += CellWidth.of(character)
            guard used <= cells else { break }
            result.append(character)
        }
        return result
    }

    /// The string on one line: every run of white space, newlines included, is one space; none at the ends.
    public var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The string broken between words into lines of at most `width` cells; longer words are broken within.
    public func lines(ofWidth width: Int) -> [String] {
        guard width > 0 else { return [] }
        var lines: [String] = []
        for word in split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, CellWidth.of(last) + 1 + CellWidth.of(String(word)) <= width {
                lines[lines.count - 1] += " " + word
                continue
            }
            var rest = String(word)
            while CellWidth.of(rest) > width, case let piece = rest.fitting(cells: width), !piece.isEmpty {
                lines.append(piece)
                rest.removeFirst(piece.count)
            }
            lines.append(rest)
        }
        return lines
    }

    /// The beginning of the string on one line: a little more than fits in `cells` cells, where there is more.
    public func firstWords(cells: Int) -> String {
        String(prefix(2 * max(0, cells) + 2)).onOneLine
    }
}
