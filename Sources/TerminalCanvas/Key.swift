/// A key the user pressed, as a terminal can tell it.
public indirect enum Key: Hashable, Sendable {
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
    /// Insert.
    case insert
    /// Arrow keys.
    case up, down, left, right
    /// Paging keys.
    case pageUp, pageDown
    /// Home and End.
    case home, end
    /// A function key, from 1.
    case function(Int)
    /// Modifiers and a key that has no case of its own with them: `modified(.control, .left)` is Ctrl-Left. Made by
    /// ``held(_:_:)``, so that every key has one value only.
    case modified(KeyModifiers, Key)
}
