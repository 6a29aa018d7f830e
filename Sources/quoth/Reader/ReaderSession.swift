import ArticleStore
import NewsModel
import ReadingPage
import ReaderUI
import TerminalCanvas

import struct Foundation.Date
import class Foundation.ProcessInfo

/// The reader at work on a library: runs what the state asks the library for, and hands on what it asks of the terminal.
struct ReaderSession {
    private(set) var state: ReaderState
    private let library: any ReaderLibrary
    /// Asked for and not loaded yet; the state wants the latest only.
    private var wantedArticle: Article.ID?
    /// How many keys a macro may still press, so that none that presses itself goes on for ever.
    private var keysLeft = Self.mostKeys

    /// Whether a search for a regular expression is waited for, because nothing else can happen meanwhile.
    private var waitsForMatches: Bool

    private static let mostKeys = 1_000

    /// When the library was last looked at.
    private var looks = LookLimit()

    /// - Parameter waitsForMatches: Whether regular expressions are looked for here, instead of being asked for.
    init(state: ReaderState, library: any ReaderLibrary, waitsForMatches: Bool = false) {
        self.state = state
        self.library = library
        self.waitsForMatches = waitsForMatches
    }

    /// Loads what the first screen shows.
    mutating func start() -> [OutsideRequest] {
        run(state.update(.libraryOpened(LibraryOpening(obstacle: library.obstacle))) + state.start())
    }

    /// Says what time it is, for the articles' ages.
    mutating func setNow(_ now: Date) { state.now = now }

    /// Takes in what happened. An article that the state asks for is loaded by ``settle()``, or before a key that is about
    /// it, so that a held key does not load every article on its way.
    mutating func handle(_ event: ReaderEvent) -> [OutsideRequest] {
        keysLeft = Self.mostKeys
        var requests: [OutsideRequest] = []
        // Keys are about what the library has now, not about what it had when the last one was pressed.
        if event.showsAttention, looks.isDue(at: Self.uptime) {
            requests = run([.library(.look)]) + settle()
        } else if event == .alarm(.libraryLook) {
            looks.note(Self.uptime)
        }
        if case .terminal(let event) = event, state.needsArticle(for: event) { requests += settle() }
        return requests + run(state.update(event))
    }

    private static var uptime: Double { ProcessInfo.processInfo.systemUptime }

    /// Loads the article that was asked for, if any; to be called before a different key is handled and before drawing.
    mutating func settle() -> [OutsideRequest] {
        var requests: [OutsideRequest] = []
        while let id = wantedArticle {
            wantedArticle = nil
            guard let event = answer(to: .open(id)) else { continue }
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

    private mutating func run(_ effects: [ReaderEffect]) -> [OutsideRequest] {
        var requests: [OutsideRequest] = []
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .library(.open(let id)): wantedArticle = id
            case .library(let request):
                if let event = answer(to: request) { waiting += state.update(event) }
            case .outside(.patterns(.find(let query))) where waitsForMatches:
                waiting += state.update(.matchesFound(PatternSearcher.answer(to: query), number: query.number))
            case .outside(let request): requests.append(request)
            case .press(let keys): requests += press(keys)
            }
        }
        return requests
    }

    /// Presses a macro's keys, each when what the one before asked for is there.
    private mutating func press(_ keys: [Key]) -> [OutsideRequest] {
        let before = waitsForMatches
        waitsForMatches = true
        defer { waitsForMatches = before }
        var requests: [OutsideRequest] = []
        for key in keys where keysLeft > 0 {
            keysLeft -= 1
            requests += settle() + run(state.update(.terminal(.key(key))))
        }
        return requests + settle()
    }

    /// What the library answers; nil where it has done what it was asked and there is nothing to say.
    private func answer(to request: LibraryRequest) -> ReaderEvent? {
        do {
            switch request {
            case .list(.stretch(let query, let offset, let limit)):
                return .listLoaded(try library.list(query, offset: offset, limit: limit))
            case .list(.around(let key, let query, let limit)):
                return .listLoaded(try library.list(query, around: key, limit: limit))
            case .open(let id):
                guard let article = try library.article(id) else { return .articleMissing(id) }
                return .articleOpened(article)
            case .find(let quest): return .articleFound(quest, try library.article(quest))
            case .speaker(let name, let place):
                let record = try library.record(ofSpeaker: name, behind: place)
                return place == nil ? .speakerLoaded(record) : .speakerContinued(record)
            case .clippings(let request): return .clippings(try library.answer(request))
            case .quotes(let name, let purpose):
                return .quotesLoaded(try library.record(ofSpeaker: name), purpose)
            case .people: return .peopleLoaded(try library.people())
            case .details(let wanted): return .detailsLoaded(try library.details(wanted))
            case .look: return try library.takeChange() ? .libraryChanged : nil
            case .reopen: return .libraryOpened(try library.reopen())
            case .refresh(let id): return try library.article(id).map { .articleChanged($0) }
            case .tags: return .tagsLoaded(try library.tags())
            case .feeds: return .feedsLoaded(try library.feeds())
            case .markAllRead(let query): return .allMarkedRead(try library.markAllRead(query))
            case .store(let change):
                try library.store(change)
                return try changed(by: change)
            }
        } catch let error as LibraryError where error.code == .replaced {
            return .libraryReplaced
        } catch {
            let sentence = (error as? LibraryError)?.brief ?? "\(error)"
            if request.isChange { return .notStored("not stored: " + sentence) }
            return .failed(sentence)
        }
    }

    private func changed(by change: LibraryChange) throws -> ReaderEvent? {
        switch change {
        case .corrected(let id, _), .uncorrected(let id, _):
            return try library.article(id).map { .articleChanged($0) }
        case .together(let changes): return try changes.last.flatMap { try changed(by: $0) }
        default: return nil
        }
    }
}

extension LibraryRequest {
    /// Whether it is lost where it fails, so that what shows has to be loaded anew.
    fileprivate var isChange: Bool {
        switch self {
        case .store: true
        case .clippings(let request): request.isChange
        default: false
        }
    }
}
