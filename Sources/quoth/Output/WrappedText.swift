import TerminalCanvas

/// Text broken into lines of a number of cells.
enum WrappedText {
    /// The lines of `text`, each at most `width` cells wide; a word that is wider is broken. Linear.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in PrintableText.of(text, keepingLayout: true).split(whereSeparator: \.isWhitespace) {
            let cells = CellWidth.of(word)
            if used > 0, used + 1 + cells > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 {
                line += " "
                used += 1
            }
            guard cells > width else {
                line += word
                used += cells
                continue
            }
            for character in word {
                let cell = CellWidth.of(character)
                if used > 0, used + cell > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += cell
            }
        }
        if used > 0 { lines.append(line) }
        return lines
    }
}
