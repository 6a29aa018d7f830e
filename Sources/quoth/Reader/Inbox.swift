import CursesTerminal
import ReaderUI

/// What comes to the reader from work that is done beside it, from any thread.
final class Inbox: Sendable {
    private let events = Locked<[ReaderEvent]>([])

    /// Hands an event over and wakes the reader.
    func deliver(_ event: ReaderEvent) {
        events.withLock { $0.append(event) }
        Terminal.wake()
    }

    /// Takes what has come since the last call, in order.
    func collect() -> [ReaderEvent] {
        events.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
