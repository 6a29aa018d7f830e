import NewsModel
import ReadingPage

/// What a user decides about the reader before it starts.
public struct ReaderOptions: Equatable, Sendable {
    /// The colours.
    public var theme = Theme.dark
    /// What the keys mean.
    public var keymap = Keymap.standard
    /// The longest line of text wanted, in cells; see ``textWidths``.
    public var textWidth = 68
    /// How many panes are wanted.
    public var panes = PaneChoice.automatic
    /// The list's share of the window's width, in hundredths; see ``listShares``. Nil for as much as suits it.
    public var listShare: Int?
    /// The order of the list at first.
    public var listOrder = ListOrder.date
    /// Rows that an article has in the list: 1 or 2.
    public var listRows = 2
    /// Seconds between two fetches of the feeds that are due, the first at once; nil for none but those asked for.
    public var fetchInterval: Double?
    /// When an article counts as read.
    public var marksRead = ReadingRule.onOpening
    /// How dates are written.
    public var dates = DateStyle.age
    /// Whether rules, bars and marks are drawn with ASCII's characters.
    public var hasPlainBorders = false
    /// Whether reported speech is shown in its speakers' colours.
    public var showsReported = true
    /// Speech that is less sure is not shown; from 0 to 1.
    public var minimumConfidence = 0.0
    /// Whether ] and [ visit reported speech, too.
    public var visitsReported = false
    /// Whether ] and [ go on to other articles.
    public var crossesArticles = false
    /// Whether everything is laid out and told for a program that reads the screen aloud.
    public var isForScreenReader = false

    /// What the program does of itself.
    public init() {}

    /// The lengths of lines there are, in cells.
    public static let textWidths = 30...140
    /// How far a key changes the length of lines, in cells.
    static let textWidthStep = 4
    /// The shares of the window that the list can have, in hundredths.
    public static let listShares = 15...70
}
