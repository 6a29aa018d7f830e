/// One place on the canvas.
public struct Cell: Hashable, Sendable {
    /// One user-perceived character, printable; empty in the right half of a wide one.
    public var glyph: String
    /// How it looks.
    public var style: Style

    /// Makes a cell; a blank in the terminal's own style by default.
    public init(_ glyph: String = " ", _ style: Style = .plain) {
        self.glyph = glyph
        self.style = style
    }
}

/// A screen as a value: rows of styled cells, and where the cursor shows.
public struct Canvas: Hashable, Sendable {
    /// How many columns and rows it has.
    public let size: Size
    /// Where the cursor shows; nil hides it.
    public var cursor: Point?
    /// The cells that lead somewhere, for terminals that can tell (OSC 8).
    public private(set) var links: [CanvasLink] = []
    private var cells: [Cell]

    /// Makes a blank canvas.
    public init(_ size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: size.width * size.height)
    }

    /// All of it.
    public var bounds: Rectangle { Rectangle(size) }

    /// The cell at a place; a blank outside the canvas.
    public subscript(x: Int, y: Int) -> Cell {
        bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : Cell()
    }

    /// The cells of one row, left to right; `y` from 0 to the height, exclusive.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        cells[y * size.width..<(y + 1) * size.width]
    }

    /// Writes one line of text from `x`, `y` rightwards and returns the column after it.
    ///
    /// What does not fit before `limit` (or the canvas's edge) is left out; a wide character is never halved.
    /// Control characters are drawn as ``PrintableText/placeholder(for:)``.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, x: Int, y: Int, style: Style = .plain, limit: Int = .max
    ) -> Int {
        let end = min(limit, size.width)
        var column = x
        guard y >= 0, y < size.height else { return column }
        for character in text {
            let width = CellWidth.of(character)
            guard column + width <= end else { break }
            if width > 0 && column >= 0 { put(character, width: width, x: column, y: y, style: style) }
            column += width
        }
        return column
    }

    /// Has cells lead to an address, from `x`, `y` rightwards. What is not ASCII in it is percent-encoded.
    public mutating func link(_ address: WebAddress, x: Int, y: Int, width: Int) {
        let cells = Rectangle(x: x, y: y, width: width, height: 1).intersection(bounds)
        guard cells.width > 0 else { return }
        links.append(CanvasLink(address: address.ascii, x: cells.x, y: y, width: cells.width))
    }

    /// Makes every cell of `area` a blank in `style`.
    public mutating func fill(_ area: Rectangle, style: Style) {
        let visible = area.intersection(bounds)
        for y in visible.y..<visible.maxY {
            for x in visible.x..<visible.maxX { put(" ", width: 1, x: x, y: y, style: style) }
        }
    }

    /// Changes the look of the cells in `area`, leaving what they show.
    public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
        let visible = area.intersection(bounds)
        for y in visible.y..<visible.maxY {
            for x in visible.x..<visible.maxX { change(&cells[y * size.width + x].style) }
        }
    }

    /// Shows other glyphs of the same width in place of those that `replacement` knows.
    public mutating func replaceGlyphs(_ replacement: [String: String]) {
        for index in cells.indices {
            if let glyph = replacement[cells[index].glyph] { cells[index].glyph = glyph }
        }
    }

    private mutating func put(_ character: Character, width: Int, x: Int, y: Int, style: Style) {
        for column in x..<x + width { clearWideCharacter(x: column, y: y) }
        let index = y * size.width + x
        if width == 1 {
            cells[index] = Cell(PrintableText.glyph(for: character), style)
            return
        }
        var offset = 0
        for part in CellWidth.parts(of: character) where part.width > 0 {
            cells[index + offset] = Cell(PrintableText.glyph(for: part.scalars), style)
            if part.width == 2 { cells[index + offset + 1] = Cell("", style) }
            offset += part.width
        }
    }

    /// Blanks both halves of a wide character that has one at this place.
    private mutating func clearWideCharacter(x: Int, y: Int) {
        let index = y * size.width + x
        if cells[index].glyph.isEmpty, x > 0 {
            cells[index - 1].glyph = " "
            cells[index].glyph = " "
        } else if x + 1 < size.width, cells[index + 1].glyph.isEmpty {
            cells[index + 1].glyph = " "
        }
    }
}
