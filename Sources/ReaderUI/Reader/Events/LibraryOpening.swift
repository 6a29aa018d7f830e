/// What was found when a library was opened.
public struct LibraryOpening: Hashable, Sendable {
    /// Why nothing in it can be changed; nil where it can.
    public var obstacle: String?
    /// Whether it is the library that was open before, so that what is known of it still holds.
    public var isSame: Bool

    /// Makes an opening.
    public init(obstacle: String? = nil, isSame: Bool = true) {
        self.obstacle = obstacle
        self.isSame = isSame
    }
}
