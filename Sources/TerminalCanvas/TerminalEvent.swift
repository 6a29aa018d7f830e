/// What the mouse did, at a cell.
public struct MouseEvent: Hashable, Sendable {
    /// What was done.
    public enum Action: Hashable, Sendable {
        /// The left button was pressed.
        case press
        /// The pointer moved while the left button was held.
        case drag
        /// A button was let go.
        case release
        /// The wheel turned towards the top of the text.
        case wheelUp
        /// The wheel turned towards the end of the text.
        case wheelDown
    }

    /// What was done.
    public var action: Action
    /// Where, in cells from the top left.
    public var point: Point

    /// Makes an event.
    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}

/// What a terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse moved its wheel or a button.
    case mouse(MouseEvent)
    /// Text was pasted, which the terminal brackets so that it is not taken for keys. It is as the terminal sent it, control
    /// characters included, and may be cut after some megabytes.
    case paste(String)
    /// The terminal's window gained the keyboard.
    case focusGained
    /// The terminal's window lost the keyboard.
    case focusLost
    /// The window has a new size, in cells.
    case resize(Size)
    /// Somebody asked the program to end (SIGTERM, SIGHUP, or the terminal went away).
    case hangUp
}
