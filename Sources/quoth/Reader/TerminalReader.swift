import CursesTerminal
import ReaderUI
import TerminalCanvas

import struct Foundation.Date

/// Shows a reading session in a terminal until it ends.
struct TerminalReader {
    let terminal: Terminal
    var session: ReaderSession
    /// What is told with the next frame.
    let warning: Warning
    private var alarms = AlarmClock()

    init(terminal: Terminal, session: ReaderSession, warning: Warning) {
        self.terminal = terminal
        self.session = session
        self.warning = warning
    }

    /// Runs until the user quits or the terminal goes away.
    mutating func run() {
        guard !fulfil(session.start() + session.settle() + warn()) else { return }
        terminal.draw(session.canvas())
        while true {
            alarms.set(session.state.alarms)
            guard let event = terminal.nextEvent(within: alarms.secondsLeft) else {
                guard !ring() else { return }
                continue
            }
            session.setNow(Date())
            guard !takeIn(event) else { return }
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
        return fulfil(session.settle() + warn())
    }

    private mutating func warn() -> [ReaderSession.Request] {
        warning.take().map { session.handle(.failed($0)) } ?? []
    }

    /// Does what the session asks; returns whether it asked to end.
    private mutating func fulfil(_ requests: [ReaderSession.Request]) -> Bool {
        for request in requests {
            switch request {
            case .quit: return true
            case .redraw: terminal.redraw(session.canvas())
            case .suspend:
                terminal.suspend()
                if fulfil(session.handle(.terminal(.resize(terminal.size)))) { return true }
            case .copy(let text): if tell(Clipboard.copy(text, to: terminal)) { return true }
            case .openAddress(let address): if tell(OutsideProgram.open(address, from: terminal)) { return true }
            case .export(let article, let format): if tell(ArticleFile.write(article, format)) { return true }
            case .pipe(let command, let text):
                if tell(OutsideProgram.pipe(text, to: command, from: terminal)) { return true }
            case .view(let text): if tell(OutsideProgram.view(text, from: terminal)) { return true }
            case .edit(let text): if tell(OutsideProgram.edit(text, from: terminal)) { return true }
            }
        }
        return false
    }

    /// Says what came of something that led out of the reader; returns whether the session is over.
    private mutating func tell(_ event: ReaderEvent?) -> Bool {
        let resized = session.handle(.terminal(.resize(terminal.size)))
        return fulfil(resized + (event.map { session.handle($0) } ?? []))
    }
}
