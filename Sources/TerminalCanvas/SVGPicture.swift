/// An SVG document that grows row by row.
struct SVGPicture {
    /// Width and height of a cell, in pixels: whole numbers, so that neighbouring shapes meet.
    static let cell = (width: 9, height: 20)
    /// The size at which common monospaced fonts advance by a cell: most are 0.602 em wide.
    private static let fontSize = "14.95"
    private static let baseline = 15
    private static let barHeight = 34
    private static let margin = 14

    private let title: String
    private let size: Size
    private let palette: SVGPalette
    private var grounds = ""
    private var shapes = ""
    private var texts = ""

    init(title: String, size: Size, palette: SVGPalette) {
        self.title = title
        self.size = size
        self.palette = palette
    }

    /// Adds the cells of row `y`.
    mutating func draw(_ cells: ArraySlice<Cell>, y: Int) {
        drawGrounds(cells, y: y)
        let cells = Array(cells)
        var x = 0
        while x < cells.count {
            let end = drawShapes(cells, x: x, y: y) ?? drawText(cells, x: x, y: y)
            x = max(end, x + 1)
        }
    }

    /// Adds a cursor at `point`.
    mutating func drawCursor(at point: Point) {
        let width = Self.cell.width
        shapes += rectangle(x: left(point.x), y: top(point.y), width: width, height: Self.cell.height, palette.faint)
    }

    /// The whole document.
    var document: String {
        let width = size.width * Self.cell.width + 2 * Self.margin
        let height = size.height * Self.cell.height + Self.barHeight + Self.margin
        let dots = [0, 1, 2].map { dot in
            "<circle cx=\"\(20 + dot * 18)\" cy=\"\(Self.barHeight / 2)\" r=\"5.5\" fill=\"\(hex(palette.border))\"/>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
            <title>\(escaped(title))</title>
            <rect x="0.5" y="0.5" width="\(width - 1)" height="\(height - 1)" rx="9" fill="\(hex(palette.ground))" \
            stroke="\(hex(palette.border))"/>
            <path d="M1 \(Self.barHeight - 4)V9.5A8.5 8.5 0 0 1 9.5 1H\(width - 10)A8.5 8.5 0 0 1 \(width - 1) 9.5\
            V\(Self.barHeight - 4)Z" fill="\(hex(palette.bar))"/>
            \(dots.joined())
            <text x="\(width / 2)" y="\(Self.barHeight / 2 + 4)" text-anchor="middle" fill="\(hex(palette.faint))" \
            font-family="system-ui,-apple-system,'Segoe UI',sans-serif" font-size="13">\(escaped(title))</text>
            <g shape-rendering="crispEdges">
            \(grounds)\(shapes)</g>
            <g font-family="ui-monospace,'SF Mono',Menlo,'DejaVu Sans Mono','Cascadia Mono',Consolas,monospace" \
            font-size="\(Self.fontSize)" xml:space="preserve">
            \(texts)</g>
            </svg>

            """
    }

    private mutating func drawGrounds(_ cells: ArraySlice<Cell>, y: Int) {
        var x = cells.startIndex
        while x < cells.endIndex {
            let ground = palette.colors(of: cells[x].style).ground
            var end = x + 1
            while end < cells.endIndex, palette.colors(of: cells[end].style).ground == ground { end += 1 }
            if let ground {
                grounds += rectangle(
                    x: left(x - cells.startIndex), y: top(y), width: (end - x) * Self.cell.width,
                    height: Self.cell.height, ground)
            }
            x = end
        }
    }

    /// Draws the block or line at `x` and its repetitions to the right; nil where there is none.
    private mutating func drawShapes(_ cells: [Cell], x: Int, y: Int) -> Int? {
        guard let glyph = CellShape(cells[x].glyph) else { return nil }
        var end = x + 1
        if glyph.spansWidth { while end < cells.count, cells[end] == cells[x] { end += 1 } }
        let color = palette.colors(of: cells[x].style).strokes
        for part in glyph.rectangles(columns: end - x) {
            shapes += rectangle(x: left(x) + part.x, y: top(y) + part.y, width: part.width, height: part.height, color)
        }
        return end
    }

    /// Draws the word that begins at `x`, or as many words as fonts keep aligned, and returns the column after it.
    private mutating func drawText(_ cells: [Cell], x: Int, y: Int) -> Int {
        let style = cells[x].style
        let isLine = style.attributes.contains(.underline)
        guard cells[x].glyph != " " || isLine else { return x + 1 }
        var end = x + 1
        while end < cells.count, cells[end].glyph.isEmpty { end += 1 }
        if isPlain(cells[x].glyph) {
            while end < cells.count, cells[end].style == style, isPlain(cells[end].glyph),
                isLine || cells[end].glyph != " "
            {
                end += 1
            }
        }
        let columns = end - x
        let text = cells[x..<end].map(\.glyph).joined()
        let length = columns > 1 ? " textLength=\"\(columns * Self.cell.width)\" lengthAdjust=\"spacingAndGlyphs\"" : ""
        texts += "<text x=\"\(left(x))\" y=\"\(top(y) + Self.baseline)\"\(length)\(stress(style))"
        texts += " fill=\"\(hex(palette.colors(of: style).strokes))\">\(escaped(text))</text>\n"
        return end
    }

    private func stress(_ style: Style) -> String {
        var stress = ""
        if style.attributes.contains(.bold) { stress += " font-weight=\"bold\"" }
        if style.attributes.contains(.italic) { stress += " font-style=\"italic\"" }
        if style.attributes.contains(.underline) { stress += " text-decoration=\"underline\"" }
        return stress
    }

    /// Whether every monospaced font has it, one cell wide.
    private func isPlain(_ glyph: String) -> Bool {
        glyph.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x2026).contains($0.value) } && !glyph.isEmpty
    }

    private func left(_ column: Int) -> Int { Self.margin + column * Self.cell.width }

    private func top(_ row: Int) -> Int { Self.barHeight + row * Self.cell.height }

    private func rectangle(x: Int, y: Int, width: Int, height: Int, _ color: UInt32) -> String {
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(hex(color))\"/>\n"
    }

    private func hex(_ color: UInt32) -> String {
        let digits = String(color, radix: 16)
        return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    private func escaped(_ text: String) -> String { XMLText.escaped(PrintableText.of(text)) }
}
