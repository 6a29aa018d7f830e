import NewsModel
import TerminalCanvas

import struct Foundation.Date

/// Everything the reader knows; a value that ``update(_:)`` changes and ``render(into:)`` draws.
public struct ReaderState: Equatable, Sendable {
    /// Size of the window, in cells.
    public internal(set) var size: Size
    /// How many colours may be used.
    public let depth: ColorDepth
    /// The moment that ages are counted to; nil shows dates instead of ages.
    public var now: Date?

    /// The styles to draw with.
    let palette: Palette
    /// What the keys mean.
    let keymap = Keymap.standard
    /// The left pane.
    var list = ListState()
    /// The right pane; nil before an article is there.
    var shown: ArticleState?
    /// The article last asked for, which the right pane is to show.
    var wanted: Article.ID?
    /// The pane that keys go to.
    var focus = Pane.list
    /// Whether that pane has the window for itself.
    var isZoomed = false
    /// The longest line of text wanted, in cells.
    var measure = Self.measures.default
    /// Whether ] and [ visit reported speech, too.
    var visitsReported = false
    /// What the keys are used for.
    var mode = Mode.reading
    /// What the reader has to say, until the next key.
    var notice: String?

    /// The shortest, usual and longest measure of text, and how far a key changes it, in cells.
    static let measures = (least: 30, default: 68, most: 140, step: 4)

    /// A reader that has not loaded anything yet.
    public init(size: Size, depth: ColorDepth = .direct, theme: Theme = .dark, now: Date? = nil) {
        self.size = size
        self.depth = depth
        self.now = now
        palette = Palette(theme: theme, depth: depth)
    }

    /// What to ask for first.
    public mutating func start() -> [ReaderEffect] { list.requests(rows: listRows) }

    /// Whether both states would show the same.
    public static func == (left: ReaderState, right: ReaderState) -> Bool {
        left.size == right.size && left.palette == right.palette && left.now == right.now && left.list == right.list
            && left.shown == right.shown && left.wanted == right.wanted && left.focus == right.focus
            && left.isZoomed == right.isZoomed && left.measure == right.measure && left.mode == right.mode
            && left.notice == right.notice && left.visitsReported == right.visitsReported
    }
}
