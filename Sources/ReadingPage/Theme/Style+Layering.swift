import TerminalCanvas

extension Style {
    /// The left style with what the right one says on top: its colours where it has any, and both styles' attributes.
    public static func + (below: Style, above: Style) -> Style {
        Style(
            above.foreground ?? below.foreground, on: above.background ?? below.background,
            below.attributes.union(above.attributes))
    }
}
