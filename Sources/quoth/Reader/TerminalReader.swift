import CursesTerminal
import ReaderUI
import TerminalCanvas

import struct Foundation.Date

/// Shows a reading session in a terminal until it ends.
struct TerminalReader {
    let terminal: Terminal
    var session: ReaderSession
    /// What comes from work beside the reading.
    let inbox: Inbox
    private var alarms = AlarmClock()
    private let searcher = PatternSearcher()
    private let news: NewsProgram
    private lazy var clipboard = Clipboard()

    init(terminal: Terminal, session: ReaderSession, inbox: Inbox, news: NewsProgram) {
        self.news = news
        self.terminal = terminal
        self.session = session
        self.inbox = inbox
    }

    /// Runs until the user quits or the terminal goes away.
    ///
    /// - Parameter begun: Called once the first frame shows, for work beside the reading that the start is not to wait for.
    mutating func run(begun: () -> Void) {
        defer { news.end() }
        guard !fulfil(session.start() + session.settle()), !empty(inbox) else { return }
        terminal.draw(session.canvas())
        begun()
        while true {
            alarms.set(session.state.alarms)
            guard let event = terminal.nextEvent(within: alarms.secondsLeft) else {
                guard !empty(inbox), !ring() else { return }
                continue
            }
            session.setNow(Date())
            guard !takeIn(event), !empty(inbox) else { return }
            terminal.draw(session.canvas())
        }
    }

    /// The most events that are taken in before a frame shows where they led.
    private static let mostEventsAFrame = 64

    /// Lets happen what was to happen by itself; returns whether the session is over.
    private mutating func ring() -> Bool {
        for alarm in alarms.due() {
            if fulfil(session.handle(.alarm(alarm)) + session.settle()) { return true }
        }
        terminal.draw(session.canvas())
        return false
    }

    /// Takes in `event` and what has happened since, so that no frame is drawn that is out of date already. Returns
    /// whether the session is over.
    private mutating func takeIn(_ event: TerminalEvent) -> Bool {
        var event = event
        for taken in 1... {
            if fulfil(session.handle(.terminal(event))) || event == .hangUp { return true }
            guard taken < Self.mostEventsAFrame, let following = terminal.pendingEvent() else { break }
            if following != event, fulfil(session.settle()) { return true }
            event = following
        }
        return fulfil(session.settle())
    }

    /// Takes in what work beside the reading has delivered; returns whether the session is over.
    private mutating func empty(_ inbox: Inbox) -> Bool {
        for event in inbox.collect() {
            if fulfil(session.handle(event) + session.settle()) { return true }
        }
        return false
    }

    /// Does what the reader asks; returns whether it asked to end.
    private mutating func fulfil(_ requests: [OutsideRequest]) -> Bool {
        for request in requests {
            let isOver =
                switch request {
                case .terminal(let request): fulfil(request)
                case .program(let request): tell(answer(to: request))
                case .news(let request): begin(request)
                case .patterns(let request): fulfil(request)
                }
            if isOver { return true }
        }
        return false
    }

    private mutating func fulfil(_ request: TerminalRequest) -> Bool {
        switch request {
        case .quit: return true
        case .redraw: terminal.redraw(session.canvas())
        case .suspend:
            terminal.suspend()
            return fulfil(session.handle(.terminal(.resize(terminal.size))))
        case .copy(let text): clipboard.copy(text, to: terminal, telling: inbox)
        }
        return false
    }

    private func begin(_ request: NewsRequest) -> Bool {
        news.begin(request, telling: inbox)
        return false
    }

    private func fulfil(_ request: PatternRequest) -> Bool {
        switch request {
        case .find(let query): searcher.begin(query, telling: inbox)
        case .abandon: searcher.abandon()
        }
        return false
    }

    /// What came of something that led out of the reader; nil where there is nothing to say.
    private func answer(to request: ProgramRequest) -> ReaderEvent? {
        switch request {
        case .openAddress(let address): Browser.open(address, from: terminal, telling: inbox)
        case .export(let article, let format): ArticleFile.write(article, format)
        case .exportClippings(let clippings, let collection, let format):
            ClippingsFile.write(clippings, of: collection, format)
        case .exportQuotes(let record, let format): QuoteFile.write(record, format)
        case .pipe(let command, let text): OutsideProgram.pipe(text, to: command, from: terminal)
        case .view(let text): OutsideProgram.view(text, from: terminal)
        case .edit(let text): OutsideProgram.edit(text, from: terminal)
        }
    }

    /// Says what came of something that led out of the reader; returns whether the session is over.
    private mutating func tell(_ event: ReaderEvent?) -> Bool {
        let resized = session.handle(.terminal(.resize(terminal.size)))
        return fulfil(resized + (event.map { session.handle($0) } ?? []))
    }
}
