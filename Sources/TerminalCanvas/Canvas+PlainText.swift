extension Canvas {
    /// What the canvas shows, a line a row, without styles and without blanks at the ends of lines.
    public var plainText: String {
        var lines: [String] = []
        for y in 0..<size.height {
            var line = row(y).map(\.glyph).joined()
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
