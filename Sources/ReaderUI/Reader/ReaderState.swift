import NewsModel
import ReadingPage
import TerminalCanvas

import struct Foundation.Date

/// Everything the reader knows; a value that ``update(_:)`` changes and ``render(into:)`` draws.
public struct ReaderState: Equatable, Sendable {
    /// What the user decided.
    let options: ReaderOptions
    /// The window, and how its room is used.
    var window: Window
    /// The pane that keys go to.
    var focus = Pane.list
    /// The left pane.
    var list = ListState()
    /// The article's pane.
    var visit = Visit.nothing
    /// What the keys are used for.
    var mode = Mode.reading
    /// What was typed and is not used up yet.
    var input = KeyInput()
    /// Which regular expressions were asked for.
    var patterns = PatternSearches()
    /// What the reader has to say.
    var notices = Notices()
    /// How the reader stands to the library's file.
    var standing = LibraryStanding.open
    /// Where ] and [ lead.
    var journey: Journey
    /// What was changed from here.
    var changes = ChangeHistory()
    /// Where quotes were put aside last.
    var desk = ClippingDesk()

    /// A reader that has not loaded anything yet.
    public init(size: Size, depth: ColorDepth = .direct, options: ReaderOptions = ReaderOptions(), now: Date? = nil) {
        self.options = options
        window = Window(
            size: size, palette: Palette(theme: options.theme, depth: depth), now: now, panes: options.panes,
            measure: options.textWidth, listShare: options.listShare.map(Double.init))
        list.narrow(to: ListQuery(order: options.listOrder))
        journey = Journey(
            reported: ReportedSpeech(
                isVisited: options.visitsReported, isShown: options.showsReported,
                minimumConfidence: options.minimumConfidence),
            crossesArticles: options.crossesArticles)
    }

    /// Size of the window, in cells.
    public var size: Size { window.size }

    /// The moment that ages are counted to; nil shows dates instead of ages.
    public var now: Date? {
        get { window.now }
        set { window.now = newValue }
    }

    /// The styles to draw with.
    var palette: Palette { window.palette }
    /// What the reader has to say, until the next key.
    var notice: Notice? { notices.current }
    /// What the keys mean.
    var keymap: Keymap { options.keymap }
    /// When an article counts as read.
    var marksRead: ReadingRule { options.marksRead }
    /// How dates are written now.
    var dates: DateWriter { DateWriter(now: window.now, style: options.dates) }

    /// What to ask for first.
    public mutating func start() -> [ReaderEffect] {
        let effects = list.requests(rows: listRows).map { ReaderEffect.library(.list($0)) }
        return effects + (options.fetchInterval == nil ? [] : fetchByItself())
    }

    /// Whether both states would show the same.
    func looksLike(_ other: ReaderState) -> Bool {
        window.looksLike(other.window) && focus == other.focus && list == other.list && visit == other.visit
            && mode == other.mode && notice == other.notice && journey.reported == other.journey.reported
            && standing == other.standing && input.count == other.input.count && input.pending == other.input.pending
    }
}
