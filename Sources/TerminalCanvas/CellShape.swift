/// A block element or a box-drawing line, as rectangles in a cell of ``SVGPicture/cell``'s size.
struct CellShape {
    /// Whether it reaches from the left edge to the right, so that repetitions are one shape.
    let spansWidth: Bool
    private let parts: [Rectangle]

    /// The shape that `glyph` stands for; nil where it is text.
    init?(_ glyph: String) {
        guard let scalar = glyph.unicodeScalars.first, glyph.unicodeScalars.count == 1,
            let parts = Self.block(scalar) ?? Self.line(glyph)
        else { return nil }
        self.parts = parts
        spansWidth = parts.count == 1 && parts[0].x == 0 && parts[0].width == SVGPicture.cell.width
    }

    /// What to fill for `columns` repetitions side by side.
    func rectangles(columns: Int) -> [Rectangle] {
        guard spansWidth else { return parts }
        return parts.map { part in
            Rectangle(x: part.x, y: part.y, width: part.width * columns, height: part.height)
        }
    }

    private static func block(_ scalar: Unicode.Scalar) -> [Rectangle]? {
        let (width, height) = SVGPicture.cell
        switch scalar.value {
        case 0x2580: return [Rectangle(x: 0, y: 0, width: width, height: height / 2)]
        case 0x2581...0x2588:
            let filled = Int(scalar.value - 0x2580) * height / 8
            return [Rectangle(x: 0, y: height - filled, width: width, height: filled)]
        case 0x2589...0x258F:
            let filled = max(1, Int(0x2590 - scalar.value) * width / 8)
            return [Rectangle(x: 0, y: 0, width: filled, height: height)]
        case 0x2590: return [Rectangle(x: width / 2, y: 0, width: width - width / 2, height: height)]
        default: return nil
        }
    }

    /// The arms of the light lines: up, right, down, left.
    private static let arms: [String: [Bool]] = [
        "─": [false, true, false, true], "│": [true, false, true, false],
        "┌": [false, true, true, false], "╭": [false, true, true, false],
        "┐": [false, false, true, true], "╮": [false, false, true, true],
        "└": [true, true, false, false], "╰": [true, true, false, false],
        "┘": [true, false, false, true], "╯": [true, false, false, true],
        "├": [true, true, true, false], "┤": [true, false, true, true],
        "┬": [false, true, true, true], "┴": [true, true, false, true], "┼": [true, true, true, true],
    ]

    private static func line(_ glyph: String) -> [Rectangle]? {
        guard let arms = arms[glyph] else { return nil }
        let (width, height) = SVGPicture.cell
        let (x, y) = (width / 2, height / 2)
        var parts: [Rectangle] = []
        if arms[1] || arms[3] {
            let start = arms[3] ? 0 : x
            parts.append(Rectangle(x: start, y: y, width: (arms[1] ? width : x + 1) - start, height: 1))
        }
        if arms[0] || arms[2] {
            let start = arms[0] ? 0 : y
            parts.append(Rectangle(x: x, y: start, width: 1, height: (arms[2] ? height : y + 1) - start))
        }
        return parts
    }
}
