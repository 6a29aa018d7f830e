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
    /// The speakers panel, below the text.
    private(set) var panel: Rectangle?
    /// The rule above the status line.
    private(set) var rule: Rectangle?
    /// The status line; nil where the window is too small for anything.
    private(set) var status: Rectangle?

    /// What the layout depends on besides the window's size.
    struct Demands: Hashable, Sendable {
        /// The pane that keys go to.
        var focus: Pane = .list
        /// Whether that pane has the window for itself.
        var isZoomed = false
        /// The longest line of text wanted, in cells.
        var measure = 68
        /// Rows of the speakers panel; 0 where it is closed.
        var panelRows = 0
    }

    private enum Breadth {
        static let twoPanes = 60
        static let list = 28...46
        static let sidebar = 17...28
        static let paneWithSidebar = 62
        static let gutter = 6
        static let gap = 2
    }
    private static let heightWithRule = 8

    /// Lays out a window of `size`.
    init(size: Size, demands: Demands = Demands()) {
        guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else { return }
        let bottom = Rectangle(x: 0, y: size.height - 1, width: size.width, height: 1)
        status = bottom
        var body = Rectangle(x: 0, y: 0, width: size.width, height: size.height - 1)
        if size.height >= Self.heightWithRule {
            rule = Rectangle(x: 0, y: size.height - 2, width: size.width, height: 1)
            body.height -= 1
        }
        if demands.isZoomed || size.width < Breadth.twoPanes {
            if demands.focus == .list { list = body } else { layArticle(in: body, demands) }
        } else {
            let width = min(max(size.width * 35 / 100, Breadth.list.lowerBound), Breadth.list.upperBound)
            list = Rectangle(x: 0, y: 0, width: width, height: body.height)
            divider = Rectangle(x: width, y: 0, width: 1, height: body.height)
            layArticle(in: body.inset(left: width + 1), demands)
        }
    }

    /// The widths a text is broken to; nil where none is shown.
    var textWidths: TextLayout.Widths? {
        guard let text else { return nil }
        let right = sidebar?.maxX ?? text.maxX
        return TextLayout.Widths(text: text.width, title: right - text.x)
    }

    private mutating func layArticle(in pane: Rectangle, _ demands: Demands) {
        article = pane
        var area = pane
        if demands.panelRows > 0 {
            let leastText = pane.height >= Self.heightWithRule * 2 ? pane.height / 3 : 0
            let rows = min(demands.panelRows, pane.height - leastText)
            panel = Rectangle(x: pane.x, y: pane.maxY - rows, width: pane.width, height: rows)
            area.height -= rows
        }
        guard area.height > 0 else { return }
        if pane.width >= Breadth.paneWithSidebar {
            let notes = min(max(pane.width / 4, Breadth.sidebar.lowerBound), Breadth.sidebar.upperBound)
            let room = area.width - 1 - Breadth.gap - notes - 1
            let width = min(demands.measure, room)
            let left = area.x + 1 + (room - width) / 3
            text = Rectangle(x: left, y: area.y, width: width, height: area.height)
            sidebar = Rectangle(x: left + width + Breadth.gap, y: area.y, width: notes, height: area.height)
        } else {
            let room = area.width - Breadth.gutter - 1
            let width = min(demands.measure, room)
            gutter = Rectangle(x: area.x, y: area.y, width: Breadth.gutter, height: area.height)
            text = Rectangle(x: area.x + Breadth.gutter, y: area.y, width: width, height: area.height)
        }
    }
}

/// One of the two halves of the screen.
enum Pane: Hashable, Sendable {
    case list, text
}
