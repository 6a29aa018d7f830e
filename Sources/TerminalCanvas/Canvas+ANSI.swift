extension Canvas {
    /// What the canvas shows for a terminal of `depth`: a line a row with SGR sequences (ECMA-48 8.3.117), each row
    /// ending in the terminal's own style and without unstyled blanks at its end.
    public func ansiText(depth: ColorDepth) -> String {
        var text = ""
        for y in 0..<size.height {
            let cells = row(y)
            let end = cells.lastIndex { $0 != Cell() }.map { $0 + 1 } ?? cells.startIndex
            var current = GraphicRendition()
            for cell in cells[..<end] {
                let next = GraphicRendition(cell.style, depth: depth)
                text += next.sequence(after: current)
                text += cell.glyph
                current = next
            }
            text += GraphicRendition().sequence(after: current) + "\n"
        }
        return text
    }
}
