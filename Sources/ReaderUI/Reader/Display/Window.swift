import ReadingPage
import TerminalCanvas

import struct Foundation.Date

/// The window, and how the reader uses its room.
struct Window: Equatable, Sendable {
    /// Its size, in cells.
    var size: Size
    /// The styles to draw with.
    let palette: Palette
    /// The moment that ages are counted to; nil shows dates instead of ages.
    var now: Date?
    /// How much of the window the pane has for itself.
    var zoom = Zoom.none
    /// How many panes are wanted.
    var panes: PaneChoice
    /// The longest line of text wanted, in cells.
    var measure: Int
    /// The list's share of the window's width, in hundredths; nil for as much as suits it.
    var listShare: Double?
    /// Whether the mouse holds the rule beside the list.
    var isDividerHeld = false
    /// Whether the terminal said that it has the focus; never where it says nothing of it.
    var hasTerminalFocus = false

    /// Whether both would show the same.
    func looksLike(_ other: Window) -> Bool {
        var same = other
        (same.isDividerHeld, same.hasTerminalFocus) = (isDividerHeld, hasTerminalFocus)
        return self == same
    }
}
