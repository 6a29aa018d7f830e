/// What the reader has to say; numbered, so that one that fades takes no later one with it.
struct Notice: Hashable, Sendable {
    /// What it says.
    var text: String
    /// Which one it is.
    var number: Int
}
