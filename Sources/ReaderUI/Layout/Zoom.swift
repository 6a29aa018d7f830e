/// How much of the window a pane has for itself.
enum Zoom: Hashable, Sendable {
    /// No more than its part.
    case none
    /// All of it but the status line.
    case pane
    /// All of it, and nothing beside the text.
    case zen
}
