import NewsModel
import ReaderUI
import TerminalCanvas

/// The reader at work on a library: runs what the state asks the library for, and hands on what it asks of the terminal.
struct ReaderSession {
    /// What the reader asks of whoever shows it.
    enum Request: Hashable {
        case copy(String)
        case redraw
        case suspend
        case quit
    }

    private(set) var state: ReaderState
    private let library: any ReaderLibrary
    /// Asked for and not loaded yet; the state wants the latest only.
    private var wantedArticle: Article.ID?

    init(state: ReaderState, library: any ReaderLibrary) {
        self.state = state
        self.library = library
    }

    /// Loads what the first screen shows.
    mutating func start() -> [Request] { run(state.start()) }

    /// Takes in what happened. An article that the state asks for is loaded by ``settle()``, so that a held key
    /// does not load every article on its way.
    mutating func handle(_ event: ReaderEvent) -> [Request] { run(state.update(event)) }

    /// Loads the article that was asked for, if any; to be called before a different key is handled and before drawing.
    mutating func settle() -> [Request] {
        var requests: [Request] = []
        while let id = wantedArticle {
            wantedArticle = nil
            guard let event = answer(to: .openArticle(id)) else { continue }
            requests += run(state.update(event))
        }
        return requests
    }

    /// The screen.
    func canvas() -> Canvas {
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        return canvas
    }

    private mutating func run(_ effects: [ReaderEffect]) -> [Request] {
        var requests: [Request] = []
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .copy(let text): requests.append(.copy(text))
            case .redraw: requests.append(.redraw)
            case .suspend: requests.append(.suspend)
            case .quit: requests.append(.quit)
            case .openArticle(let id): wantedArticle = id
            case .loadList, .setRead, .setStarred:
                if let event = answer(to: effect) { waiting += state.update(event) }
            }
        }
        return requests
    }

    /// What the library answers; nil where it has done what it was asked and there is nothing to say.
    private func answer(to effect: ReaderEffect) -> ReaderEvent? {
        do {
            switch effect {
            case .loadList(let filter, let offset, let limit):
                return .listLoaded(try library.list(filter: filter, offset: offset, limit: limit))
            case .openArticle(let id):
                guard let article = try library.article(id) else {
                    return .failed("This article is no longer in the library.")
                }
                return .articleOpened(article)
            case .setRead(let id, let isRead): try library.storeRead(id, isRead)
            case .setStarred(let id, let isStarred): try library.storeStarred(id, isStarred)
            case .copy, .redraw, .suspend, .quit: break
            }
            return nil
        } catch {
            return .failed("\(error)")
        }
    }
}
