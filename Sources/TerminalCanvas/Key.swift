/// A key the user pressed, as a terminal can tell it.
public enum Key: Hashable, Sendable {
    /// A printable character, Space included.
    case character(Character)
    /// Control and a letter, in lower case: `control("l")` is Ctrl-L.
    case control(Character)
    /// Alt (Meta) and a character.
    case alt(Character)
    /// Return or Enter.
    case enter
    /// Escape, alone.
    case escape
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Arrow keys.
    case up, down, left, right
    /// Paging keys.
    case pageUp, pageDown
    /// Home and End.
    case home, end
    /// A function key, from 1.
    case function(Int)
}

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
    /// The window has a new size, in cells.
    case resize(Size)
    /// The terminal's window got the focus.
    case focusGained
    /// The terminal's window lost the focus.
    case focusLost
    /// Somebody asked the program to end (SIGTERM, SIGHUP, or the terminal went away).
    case hangUp
}
