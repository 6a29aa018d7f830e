/// One of the two halves of the screen.
enum Pane: Hashable, Sendable {
    case list, text
}
