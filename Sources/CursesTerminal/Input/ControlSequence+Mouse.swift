import TerminalCanvas

/// Reports of the mouse, in the three forms in use.
extension ControlSequence {
    /// Whether it reports the mouse, whatever that did: xterm's form 1006 ("SGR") or urxvt's 1015.
    var isMouseReport: Bool {
        guard parameters.count == 3, intermediates.isEmpty else { return false }
        let isDecimal = prefix == UInt8(ascii: "<")
        return final == UInt8(ascii: "M") && (isDecimal || prefix == nil) || final == UInt8(ascii: "m") && isDecimal
    }

    /// What the mouse did; nil where it did nothing that counts.
    var mouse: MouseEvent? {
        guard isMouseReport, let code = number(0), let column = number(1), let row = number(2) else { return nil }
        let isDecimal = prefix == UInt8(ascii: "<")
        return MouseEvent(
            code: isDecimal ? code : code - PointerReport.offset, column: column, row: row,
            isRelease: isDecimal && final == UInt8(ascii: "m"))
    }
}

/// The oldest form of a report of the mouse ("X10"): three bytes behind CSI M.
enum PointerReport {
    /// What is added to each number, so that it is no control character.
    static let offset = 32
    /// How many bytes follow CSI M.
    static let length = 3

    /// What the mouse did; nil where it did nothing that counts.
    static func mouse(_ bytes: ArraySlice<UInt8>) -> MouseEvent? {
        let numbers = bytes.map { Int($0) - offset }
        guard numbers.count == length, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        return MouseEvent(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: false)
    }
}

extension MouseEvent {
    private static let buttons = 0b1100_0011
    private static let motion = 0b10_0000
    private static let noButton = 0b11
    private static let wheelUp = 0b100_0000
    private static let wheelDown = 0b100_0001

    /// Takes in a report; nil for buttons but the first, sideways wheels, and motion without a button.
    ///
    /// - Parameter code: button, modifiers and motion as xterm codes them.
    /// - Parameter column: the column, from 1.
    /// - Parameter row: the row, from 1.
    /// - Parameter isRelease: whether the report says that the button was let go; in older forms no button says so.
    fileprivate init?(code: Int, column: Int, row: Int, isRelease: Bool) {
        let point = Point(x: max(0, column - 1), y: max(0, row - 1))
        let button = code & Self.buttons
        switch (button, code & Self.motion != 0) {
        case (Self.wheelUp, false): self.init(.wheelUp, at: point)
        case (Self.wheelDown, false): self.init(.wheelDown, at: point)
        case (0, _) where isRelease, (Self.noButton, false): self.init(.release, at: point)
        case (0, true): self.init(.drag, at: point)
        case (0, false): self.init(.press, at: point)
        default: return nil
        }
    }
}
