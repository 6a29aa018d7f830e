/// The colours for a terminal's ground.
public enum Theme: String, Sendable, Hashable, CaseIterable {
    /// For light letters on a dark ground.
    case dark
    /// For dark letters on a light ground.
    case light
}
