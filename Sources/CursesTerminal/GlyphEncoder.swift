/// Turns what a canvas cell shows into what ncurses and the terminal agree on.
///
/// The two must count columns alike, or everything to the right is misplaced. Hence what terminals disagree about is
/// sent in its simplest form: an emoji sequence as its first picture, a flag as its two letters, which terminals join.
struct GlyphEncoder {
    /// Columns of a scalar as the C library counts them, which is what ncurses goes by; negative if not printable.
    let width: (Unicode.Scalar) -> Int
    /// Whether the locale's encoding has a scalar.
    let isEncodable: (Unicode.Scalar) -> Bool

    /// The scalars a cell of ncurses can hold.
    static let mostScalars = 5

    /// The ncurses cells that together fill `columns` (1 or 2): a base and its marks each.
    func cells(for glyph: String, columns: Int) -> [[Unicode.Scalar]] {
        var cells: [[Unicode.Scalar]] = []
        var used = 0
        for scalar in glyph.unicodeScalars {
            if width(scalar) == 0 {
                guard isEncodable(scalar), isMark(scalar) else { continue }
                if cells.isEmpty {
                    cells.append([" "])
                    used = 1
                }
                if cells[cells.count - 1].count < Self.mostScalars { cells[cells.count - 1].append(scalar) }
            } else {
                let shown = printable(scalar)
                // More columns than the cell has are the second picture of an emoji sequence.
                let cell = max(1, width(shown))
                guard used + cell <= columns else { break }
                cells.append([shown])
                used += cell
            }
        }
        return cells + Array(repeating: [" "], count: max(0, columns - used))
    }

    private func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if !isEncodable(scalar) { return StandIn.ascii(for: scalar) }
        if width(scalar) > 0 { return scalar }
        return isEncodable("\u{FFFD}") ? "\u{FFFD}" : "?"
    }

    /// Whether it changes how its base looks; joiners and variation selectors only tell which picture to show.
    private func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .format && !scalar.properties.isVariationSelector
    }
}
