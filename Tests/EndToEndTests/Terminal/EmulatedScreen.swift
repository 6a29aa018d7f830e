import Cvterm

/// What a terminal would show after the bytes it was sent.
final class EmulatedScreen {
    /// One character cell.
    struct Cell: Equatable {
        var text: String
        var isBold = false
        var isReversed = false
        /// The number of the stroke's colour in the palette; nil for the terminal's own.
        var color: Int?
    }

    private let emulator: OpaquePointer
    private let screen: OpaquePointer
    private(set) var rows: Int
    private(set) var columns: Int

    init(columns: Int, rows: Int) {
        self.rows = rows
        self.columns = columns
        emulator = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(emulator, 1)
        screen = vterm_obtain_screen(emulator)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit { vterm_free(emulator) }

    func receive(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            _ = vterm_input_write(emulator, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
    }

    func resize(columns: Int, rows: Int) {
        self.rows = rows
        self.columns = columns
        vterm_set_size(emulator, Int32(rows), Int32(columns))
    }

    func cell(x: Int, y: Int) -> Cell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
        var text = ""
        withUnsafeBytes(of: cell.chars) { chars in
            for value in chars.bindMemory(to: UInt32.self) {
                guard value != 0, let scalar = Unicode.Scalar(value) else { break }
                text.unicodeScalars.append(scalar)
            }
        }
        return Cell(
            text: text, isBold: cell.attrs.bold == 1, isReversed: cell.attrs.reverse == 1,
            color: quoth_is_default(cell.fg) ? nil : Int(quoth_palette_index(cell.fg)))
    }

    /// All cells, row by row.
    var cells: [[Cell]] {
        (0..<rows).map { y in
            (0..<columns).map { x in
                var cell = cell(x: x, y: y)
                // A cell never written to is as blank as one that holds a blank.
                if cell.text.isEmpty { cell.text = " " }
                return cell
            }
        }
    }

    /// The rows' text without blanks at their ends.
    var lines: [String] {
        (0..<rows).map { y in
            var line = ""
            for x in 0..<columns {
                let text = cell(x: x, y: y).text
                // The right half of a wide character is an impossible scalar to the emulator, hence empty here.
                if text.isEmpty, x > 0, Self.isWide(cell(x: x - 1, y: y).text) { continue }
                line += text.isEmpty ? " " : text
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    var text: String { lines.joined(separator: "\n") }

    private static func isWide(_ text: String) -> Bool {
        guard let value = text.unicodeScalars.first?.value else { return false }
        return (0x1100..<0x1160).contains(value) || (0x2E80..<0xA4D0).contains(value)
            || (0xAC00..<0xD7A4).contains(value)
            || (0xF900..<0xFB00).contains(value) || (0x1F300..<0x1FB00).contains(value)
    }
}
