import NewsModel
import TerminalCanvas

@testable import ReaderUI

/// A reader with its surroundings: what it asks for is answered from articles at hand.
struct ReaderHarness {
    var state: ReaderState
    var articles: [Article]
    /// Every effect asked for, but for those answered here.
    var effects: [ReaderEffect] = []
    /// The stretches of the list asked for.
    var listRequests: [ReaderEffect] = []

    init(
        _ articles: [Article] = Sample.library, width: Int = 100, height: Int = 30, depth: ColorDepth = .direct
    ) {
        self.articles = articles
        state = ReaderState(size: Size(width: width, height: height), depth: depth, now: Sample.now)
        run(state.start())
    }

    mutating func send(_ event: ReaderEvent) { run(state.update(event)) }

    /// Presses keys: characters as they are, others by name between angle brackets, such as "<Enter>".
    mutating func press(_ keys: String) {
        var rest = Substring(keys)
        while let first = rest.popFirst() {
            if first == "<", let end = rest.firstIndex(of: ">"), let key = Self.named[String(rest[..<end])] {
                rest = rest[rest.index(after: end)...]
                send(.terminal(.key(key)))
            } else {
                send(.terminal(.key(.character(first))))
            }
        }
    }

    mutating func resize(_ width: Int, _ height: Int) {
        send(.terminal(.resize(Size(width: width, height: height))))
    }

    var canvas: Canvas {
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        return canvas
    }

    var screen: String { canvas.plainText }

    /// The last line of the screen, without the blanks at its start.
    var status: String {
        String(screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last ?? "").trimmed
    }

    static let named: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Tab": .tab, "Backspace": .backspace, "Down": .down, "Up": .up,
        "Left": .left, "Right": .right, "PgDn": .pageDown, "PgUp": .pageUp, "Home": .home, "End": .end,
        "C-d": .control("d"), "C-u": .control("u"), "C-l": .control("l"), "C-z": .control("z"),
        "C-c": .control("c"), "C-w": .control("w"),
    ]

    private mutating func run(_ asked: [ReaderEffect]) {
        for effect in asked {
            switch effect {
            case .loadList(let filter, let offset, let limit):
                listRequests.append(effect)
                let found = articles.filter { filter.isEmpty || $0.draft.title.contains(filter) }
                let page = found.dropFirst(offset).prefix(limit).map(Sample.summary(of:))
                send(
                    .listLoaded(
                        ListPage(
                            filter: filter, offset: offset, summaries: Array(page), totalCount: found.count,
                            unreadCount: found.count { !$0.isRead })))
            case .openArticle(let id):
                if let article = articles.first(where: { $0.id == id }) { send(.articleOpened(article)) }
            default: effects.append(effect)
            }
        }
    }
}

extension String {
    /// The string without blanks at its ends.
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
