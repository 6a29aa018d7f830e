import Cncurses
import TerminalCanvas

/// The screen as ncurses holds it, and what of a canvas has to be told to it.
struct CellScreen {
    private let depth: ColorDepth
    private let encoder = GlyphEncoder(
        width: { Int(quoth_cell_width(wchar_t(bitPattern: $0.value))) },
        isEncodable: { $0.isASCII || quoth_is_in_locale(wchar_t(bitPattern: $0.value)) })
    private let links: LinkOverlay?
    private var shown: Canvas?

    /// Takes the open screen; call once, after it was opened.
    init(depth: ColorDepth, showsLinks: Bool) {
        self.depth = depth
        links = showsLinks ? LinkOverlay(depth: depth, isEncodable: encoder.isEncodable) : nil
        if depth > .none {
            start_color()
            use_default_colors()
        }
        curs_set(0)
    }

    /// Forgets what is shown, so that the next canvas is told in full.
    mutating func forget() { shown = nil }

    /// Shows `canvas`.
    mutating func show(_ canvas: Canvas) {
        let window = quoth_screen()
        let previous = shown.flatMap { $0.size == canvas.size ? $0 : nil }
        if previous == nil { werase(window) }
        let relinked = links == nil ? [] : Self.rowsWithOtherLinks(canvas, previous)
        for y in relinked { wredrawln(window, Int32(y), 1) }
        var changed: Set<Int> = []
        let columns = min(canvas.size.width, Int(quoth_width()))
        for y in 0..<min(canvas.size.height, Int(quoth_height())) {
            let row = canvas.row(y)
            if let previous, previous.row(y) == row, !relinked.contains(y) { continue }
            changed.insert(y)
            let cells = encode(row.prefix(columns))
            mvwadd_wchnstr(window, Int32(y), 0, cells, Int32(cells.count))
        }
        place(canvas.cursor, in: canvas)
        wrefresh(window)
        if let links { TerminalOutput.write(links.text(for: canvas, rows: changed)) }
        shown = canvas
    }

    /// The rows whose links are not those of the canvas before: ncurses has to draw them anew, as it knows of no links.
    private static func rowsWithOtherLinks(_ canvas: Canvas, _ previous: Canvas?) -> Set<Int> {
        guard let previous, previous.links != canvas.links else { return [] }
        return Set(Set(previous.links).symmetricDifference(canvas.links).map(\.y))
    }

    private func place(_ cursor: Point?, in canvas: Canvas) {
        if let cursor, canvas.bounds.contains(cursor) {
            curs_set(1)
            wmove(quoth_screen(), Int32(cursor.y), Int32(cursor.x))
        } else {
            curs_set(0)
        }
    }

    private func encode(_ row: ArraySlice<Cell>) -> [cchar_t] {
        var cells: [cchar_t] = []
        cells.reserveCapacity(row.count)
        var style: Style?
        var (attributes, pair): (attr_t, Int32) = (0, 0)
        var x = row.startIndex
        while x < row.endIndex {
            let cell = row[x]
            let isWide = x + 1 < row.endIndex && row[x + 1].glyph.isEmpty
            if cell.style != style {
                style = cell.style
                (attributes, pair) = look(cell.style)
            }
            let glyph = cell.glyph.isEmpty ? " " : cell.glyph
            for scalars in encoder.cells(for: glyph, columns: isWide ? 2 : 1) {
                cells.append(quoth_cell(scalars.map { wchar_t(bitPattern: $0.value) } + [0], attributes, pair))
            }
            x += isWide ? 2 : 1
        }
        return cells
    }

    private func look(_ style: Style) -> (attr_t, Int32) {
        let stresses: [(Style.Attributes, attr_t)] = [
            (.bold, quoth_bold), (.dim, quoth_dim), (.italic, quoth_italic), (.underline, quoth_underline),
            (.reverse, quoth_reverse),
        ]
        var attributes: attr_t = 0
        for (attribute, bits) in stresses where style.attributes.contains(attribute) { attributes |= bits }
        guard depth > .none, style.foreground != nil || style.background != nil else { return (attributes, 0) }
        return (attributes, max(0, alloc_pair(number(style.foreground), number(style.background))))
    }

    /// What ncurses calls a colour; -1 for the terminal's own.
    private func number(_ color: Color?) -> Int32 {
        guard let color else { return -1 }
        switch depth {
        case .none: return -1
        case .eight: return Int32(color.ansi & 7)
        case .sixteen: return Int32(color.ansi)
        case .indexed: return Int32(color.xterm256)
        // Direct-colour entries keep the first eight numbers for the terminal's palette.
        case .direct: return Int32(max(8, color.rgb))
        }
    }
}
