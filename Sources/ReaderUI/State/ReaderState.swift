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
    /// What the user decided.
    let options: ReaderOptions
    /// The left pane.
    var list = ListState()
    /// The list as it was before a filter began to be typed.
    var unfiltered: ListState?
    /// The article's pane; nil before an article is there.
    var shown: ArticleState?
    /// The article last asked for, which its pane is to show.
    var wanted: Article.ID?
    /// The article last asked for that the library did not have any more.
    var missing: Article.ID?
    /// Where to go in an article once it is there; nil for where one was last.
    var goal: ArticleGoal?
    /// The search for an article with quotes that is not at its end.
    var unfinished: UnfinishedQuest?
    /// How far the last key has led into other articles.
    var crossing = Crossing()
    /// The article that was last marked as read by itself, which a key may have taken back.
    var markedRead: Article.ID?
    /// All that one speaker said, while it is asked for or shown.
    var speakerPage: SpeakerPage?
    /// The pane that keys go to.
    var focus = Pane.list
    /// How much of the window the pane has for itself.
    var view = Zoom.none
    /// How many panes are wanted.
    var panes: PaneChoice
    /// The longest line of text wanted, in cells.
    var measure: Int
    /// The list's share of the window's width, in hundredths; nil for as much as suits it.
    var listShare: Double?
    /// Whether the mouse holds the rule beside the list.
    var isDividerHeld = false
    /// What of reported speech is shown and visited.
    var reported: ReportedSpeech
    /// Whether ] and [ go on to other articles.
    var crossesArticles: Bool
    /// What the keys are used for.
    var mode = Mode.reading
    /// What the reader has to say, until the next key.
    var notice: Notice?
    /// How many notices there were.
    var notices = 0
    /// The number before a key.
    var count: Int?
    /// The keys of a sequence that is not at its end.
    var pending: [Key] = []
    /// How many regular expressions were looked for.
    var patterns = 0
    /// The number of the one that is looked for now; nil where none is.
    var awaitedPattern: Int?
    /// What was typed before.
    var history = PromptHistory()
    /// How the reader stands to the library's file.
    var standing = LibraryStanding.open
    /// Whether the terminal said that it has the focus; never where it says nothing of it.
    var hasTerminalFocus = false
    /// What can be undone, the latest last.
    var changes: [UndoableChange] = []

    /// A reader that has not loaded anything yet.
    public init(size: Size, depth: ColorDepth = .direct, options: ReaderOptions = ReaderOptions(), now: Date? = nil) {
        self.size = size
        self.depth = depth
        self.options = options
        self.now = now
        palette = Palette(theme: options.theme, depth: depth)
        panes = options.panes
        measure = options.textWidth
        listShare = options.listShare.map(Double.init)
        reported = ReportedSpeech(isVisited: options.visitsReported, isShown: options.showsReported)
        crossesArticles = options.crossesArticles
    }

    /// What the keys mean.
    var keymap: Keymap { options.keymap }
    /// When an article counts as read.
    var marksRead: ReadingRule { options.marksRead }
    /// How dates are written now.
    var dates: DateWriter { DateWriter(now: now, style: options.dates) }

    /// What to ask for first.
    public mutating func start() -> [ReaderEffect] { list.requests(rows: listRows) }

    /// Whether both states would show the same.
    public static func == (left: ReaderState, right: ReaderState) -> Bool {
        left.size == right.size && left.palette == right.palette && left.now == right.now && left.list == right.list
            && left.shown == right.shown && left.wanted == right.wanted && left.focus == right.focus
            && left.view == right.view && left.panes == right.panes && left.measure == right.measure
            && left.listShare == right.listShare
            && left.mode == right.mode && left.notice == right.notice && left.reported == right.reported
            && left.standing == right.standing && left.speakerPage == right.speakerPage && left.count == right.count
            && left.pending == right.pending
    }
}

/// What of reported speech is shown and visited.
struct ReportedSpeech: Hashable, Sendable {
    /// Whether ] and [ visit it, too.
    var isVisited = false
    /// Whether it is shown in its speakers' colours.
    var isShown = true
}

/// How much of the window a pane has for itself.
enum Zoom: Hashable, Sendable {
    /// No more than its part.
    case none
    /// All of it but the status line.
    case pane
    /// All of it, and nothing beside the text.
    case zen
}

/// What the reader has to say; numbered, so that one that fades takes no later one with it.
struct Notice: Hashable, Sendable {
    /// What it says.
    var text: String
    /// Which one it is.
    var number: Int
}
