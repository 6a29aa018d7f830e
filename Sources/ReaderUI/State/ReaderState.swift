import NewsModel
import TerminalCanvas

/// Everything the reader knows; a value that ``update(_:)`` changes and ``render(into:)`` draws.
public struct ReaderState: Hashable, Sendable {
    /// Size of the window, in cells.
    public private(set) var size: Size
    /// How many colours may be used.
    public let depth: ColorDepth

    /// A reader that has not loaded anything yet.
    public init(size: Size, depth: ColorDepth = .direct) {
        self.size = size
        self.depth = depth
    }

    /// What to ask for first.
    public mutating func start() -> [ReaderEffect] {
        [.loadList(filter: "", offset: 0, limit: 200)]
    }

    /// Takes in what happened and returns what is to be done about it.
    public mutating func update(_ event: ReaderEvent) -> [ReaderEffect] {
        if case .terminal(.resize(let size)) = event { self.size = size }
        return []
    }

    /// Draws the screen; the canvas has the state's ``size``.
    public func render(into canvas: inout Canvas) {}
}
