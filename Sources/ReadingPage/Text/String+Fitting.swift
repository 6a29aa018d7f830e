import TerminalCanvas

extension String {
    /// As many of its first characters as take `cells` cells or fewer.
    func fitting(cells: Int) -> String {
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

    /// The beginning of the string on one line: a little more than fits in `cells` cells, where there is more.
    public func firstWords(cells: Int) -> String {
        String(prefix(2 * max(0, cells) + 2)).onOneLine
    }
}
