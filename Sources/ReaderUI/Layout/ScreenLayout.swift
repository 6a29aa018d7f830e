import ReadingPage
import TerminalCanvas

/// Where everything stands in a window; a function of nothing but what it is made from.
struct ScreenLayout: Equatable, Sendable {
    /// The smallest window that Quoth works in.
    static let smallest = Size(width: 20, height: 5)

    /// The list of articles, its heading included.
    private(set) var list: Rectangle?
    /// The rule between list and article.
    private(set) var divider: Rectangle?
    /// Everything that belongs to the article.
    private(set) var article: Rectangle?
    /// The speakers' initials and bars left of the text, where there is no sidebar.
    private(set) var gutter: Rectangle?
    /// The text.
    private(set) var text: Rectangle?
    /// The speakers' bars and names right of the text.
    private(set) var sidebar: Rectangle?
    /// The strip at the article's right edge that shows where in it one is.
    private(set) var strip: Rectangle?
    /// The panel that lists speakers: below the text, or a pane of its own.
    private(set) var panel: Rectangle?
    /// The panel that lists what else there is to choose, across the window.
    private(set) var chooser: Rectangle?
    /// The rule between article and speakers' pane.
    private(set) var secondDivider: Rectangle?
    /// The rule above the status line.
    private(set) var rule: Rectangle?
    /// The status line; nil where the window is too small for anything, or nothing but the text is to show.
    private(set) var status: Rectangle?

    /// What the layout depends on besides the window's size.
    struct Demands: Hashable, Sendable {
        /// The pane that keys go to.
        var focus: Pane = .list
        /// How much of the window that pane has for itself.
        var view = Zoom.none
        /// How many panes are wanted.
        var panes = PaneChoice.automatic
        /// The longest line of text wanted, in cells.
        var measure = 68
        /// The list's share of the window's width, in hundredths; nil for as much as suits it.
        var listShare: Double?
        /// Whether nothing stands beside list and text.
        var isBare = false
        /// Rows of the speakers panel; 0 where it is closed.
        var panelRows = 0
        /// Rows of the panel that lists what else there is to choose; 0 where it is closed.
        var chooserRows = 0
        /// Whether the status line shows, even where nothing but the text is to.
        var hasStatus = true
    }

    /// Whether the speakers have a pane of their own, which stays.
    var hasSpeakersPane: Bool { secondDivider != nil }

    private enum Breadth {
        static let twoPanes = 60
        static let threePanes = 156
        static let leastThreePanes = 96
        static let list = 28...46
        static let leastList = 16
        static let leastArticle = 30
        static let speakers = 26...44
        static let sidebar = 17...28
        static let paneWithSidebar = 62
        static let gutter = 6
        static let gap = 2
    }
    private static let heightWithRule = 8

    /// Lays out a window of `size`.
    init(size: Size, demands: Demands = Demands()) {
        guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else { return }
        var body = Rectangle(size)
        if demands.hasStatus {
            status = Rectangle(x: 0, y: size.height - 1, width: size.width, height: 1)
            body.height -= 1
            if size.height >= Self.heightWithRule, demands.view != .zen, !demands.isBare {
                rule = Rectangle(x: 0, y: size.height - 2, width: size.width, height: 1)
                body.height -= 1
            }
        }
        if demands.chooserRows > 0 { chooser = Self.takeRows(demands.chooserRows, from: &body) }
        switch Self.paneCount(size, demands) {
        case 1: if demands.focus == .list { list = body } else { layArticle(in: body, demands) }
        case 2: layArticle(in: takeList(from: body, demands), demands)
        default:
            var pane = takeList(from: body, demands)
            takeSpeakersPane(from: &pane)
            layArticle(in: pane, demands)
        }
    }

    private static func paneCount(_ size: Size, _ demands: Demands) -> Int {
        guard demands.view == .none, !demands.isBare else { return 1 }
        let wanted =
            switch demands.panes {
            case .automatic: size.width >= Breadth.threePanes ? 3 : 2
            case .one: 1
            case .two: 2
            case .three: 3
            }
        let most = size.width >= Breadth.leastThreePanes ? 3 : size.width >= Breadth.twoPanes ? 2 : 1
        return min(wanted, most)
    }

    /// The widths a text is broken to; nil where none is shown.
    var textWidths: TextLayout.Widths? {
        guard let text else { return nil }
        let right = sidebar?.maxX ?? text.maxX
        return TextLayout.Widths(text: text.width, title: right - text.x)
    }

    private mutating func takeList(from body: Rectangle, _ demands: Demands) -> Rectangle {
        let suitable = min(max(body.width * 35 / 100, Breadth.list.lowerBound), Breadth.list.upperBound)
        let wanted = demands.listShare.map { Int((Double(body.width) * $0 / 100).rounded()) } ?? suitable
        let width = min(max(wanted, Breadth.leastList), max(Breadth.leastList, body.width - Breadth.leastArticle))
        list = Rectangle(x: body.x, y: body.y, width: width, height: body.height)
        divider = Rectangle(x: width, y: body.y, width: 1, height: body.height)
        return body.inset(left: width + 1)
    }

    private mutating func takeSpeakersPane(from pane: inout Rectangle) {
        let width = min(max(pane.width * 30 / 100, Breadth.speakers.lowerBound), Breadth.speakers.upperBound)
        panel = Rectangle(x: pane.maxX - width, y: pane.y, width: width, height: pane.height)
        secondDivider = Rectangle(x: pane.maxX - width - 1, y: pane.y, width: 1, height: pane.height)
        pane.width -= width + 1
    }

    /// Takes rows from the bottom of an area, as far as they leave a third of it where it is high.
    private static func takeRows(_ wanted: Int, from area: inout Rectangle) -> Rectangle {
        let leastRest = area.height >= heightWithRule * 2 ? area.height / 3 : 0
        let rows = min(wanted, area.height - leastRest)
        area.height -= rows
        return Rectangle(x: area.x, y: area.maxY, width: area.width, height: rows)
    }

    private mutating func layArticle(in pane: Rectangle, _ demands: Demands) {
        article = pane
        var area = pane
        if demands.panelRows > 0, !hasSpeakersPane { panel = Self.takeRows(demands.panelRows, from: &area) }
        guard area.height > 0 else { return }
        if demands.isBare {
            text = Rectangle(x: area.x, y: area.y, width: min(demands.measure, area.width), height: area.height)
            return
        }
        if demands.view != .zen { strip = Rectangle(x: area.maxX - 1, y: area.y, width: 1, height: area.height) }
        if pane.width >= Breadth.paneWithSidebar {
            let notes = min(max(pane.width / 4, Breadth.sidebar.lowerBound), Breadth.sidebar.upperBound)
            let room = area.width - 1 - Breadth.gap - notes - 1
            let width = min(demands.measure, room)
            let left = area.x + 1 + (room - width) / 3
            text = Rectangle(x: left, y: area.y, width: width, height: area.height)
            sidebar = Rectangle(x: left + width + Breadth.gap, y: area.y, width: notes, height: area.height)
        } else {
            let room = area.width - Breadth.gutter - (demands.view == .zen ? 1 : 2)
            let width = min(demands.measure, room)
            gutter = Rectangle(x: area.x, y: area.y, width: Breadth.gutter, height: area.height)
            text = Rectangle(x: area.x + Breadth.gutter, y: area.y, width: width, height: area.height)
        }
    }
}
