import CursesTerminal
import ReaderUI
import TerminalCanvas

/// Shows a reading session in a terminal until it ends.
struct TerminalReader {
    let terminal: Terminal
    var session: ReaderSession
    /// What is told with the next frame.
    let warning: Warning

    /// Runs until the user quits or the terminal goes away.
    mutating func run() {
        guard !fulfil(session.start() + session.settle() + warn()) else { return }
        terminal.draw(session.canvas())
        while true {
            let first = terminal.nextEvent()
            guard !takeIn(first) else { return }
            terminal.draw(session.canvas())
        }
    }

    /// The most events that are taken in before a frame shows where they led.
    private static let mostEventsAFrame = 64

    /// Takes in `event` and what has happened since, so that no frame is drawn that is out of date already. Returns
    /// whether the session is over.
    private mutating func takeIn(_ event: TerminalEvent) -> Bool {
        var event = event
        for taken in 1... {
            if event == .hangUp || fulfil(session.handle(.terminal(event))) { return true }
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
            case .copy(let text):
                guard !terminal.copy(text) else { continue }
                if fulfil(session.handle(.failed("This is too long for the clipboard."))) { return true }
            }
        }
        return false
    }
}
