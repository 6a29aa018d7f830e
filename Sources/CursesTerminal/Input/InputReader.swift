import Cncurses
import Foundation
import TerminalCanvas

/// Reads what the terminal sends, and the guard's signals.
final class InputReader {
    private let terminal: Int32
    private let signalPipe: Int32
    private var parser: InputParser
    /// What has been read and not been asked for yet.
    private var events: ArraySlice<TerminalEvent> = []
    /// When the terminal last sent a byte, in seconds since the system started.
    private var lastByte = 0.0

    /// Bytes that are read at once while text is pasted. Otherwise it is one, for what follows a key may be another program's.
    private static let pasteLength = 4096

    /// Reads from the terminal's descriptor and the guard's pipe.
    init(terminal: Int32, signals: Int32, keys: TerminalKeys) {
        self.terminal = terminal
        signalPipe = signals
        parser = InputParser(keys: keys, isUTF8: quoth_is_utf8())
    }

    /// How waiting ended.
    enum Wait {
        /// There is something to read.
        case ready
        /// The time is over.
        case timeOver
        /// There will never be anything, because the terminal is gone.
        case gone
    }

    /// Waits until there is something to read, at most so many seconds; nil is for ever.
    func wait(_ seconds: Double?) -> Wait {
        guard events.isEmpty else { return .ready }
        let patience = parser.patience.map { max(0, lastByte + $0 - Self.now) }
        let isImpatient = patience.map { $0 <= seconds ?? .infinity } ?? false
        let waited = poll(isImpatient ? patience : seconds)
        guard waited == .timeOver, isImpatient else { return waited }
        events += parser.endWaiting()
        return .ready
    }

    private func poll(_ seconds: Double?) -> Wait {
        var descriptors = [terminal, signalPipe].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let milliseconds = seconds.map { Int32(min(max(0, ($0 * 1000).rounded(.up)), 1e9)) } ?? -1
        var count = Foundation.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        while count < 0 {
            guard errno == EINTR else { return .gone }
            count = Foundation.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        }
        if count == 0 { return .timeOver }
        let isGone = descriptors[0].revents != 0 && quoth_bytes_waiting(terminal) == 0
        return !isGone || descriptors[1].revents != 0 ? .ready : .gone
    }

    /// The signals that came since the last call.
    func signals() -> Set<UInt8> {
        var bytes = [UInt8](repeating: 0, count: 64)
        var signals: Set<UInt8> = []
        while true {
            let count = read(signalPipe, &bytes, bytes.count)
            guard count > 0 else { return signals }
            signals.formUnion(bytes[..<count])
        }
    }

    /// The next event that has been read already or can be without waiting; nil where there is none.
    func event() -> TerminalEvent? {
        while events.isEmpty {
            let waiting = Int(quoth_bytes_waiting(terminal))
            guard waiting > 0 else { return nil }
            var bytes = [UInt8](repeating: 0, count: parser.isInsidePaste ? min(waiting, Self.pasteLength) : 1)
            let count = read(terminal, &bytes, bytes.count)
            guard count > 0 else { return nil }
            lastByte = Self.now
            events += parser.take(bytes[..<count])
        }
        return events.popFirst()
    }

    /// Forgets what has been read, because the terminal was somebody else's meanwhile.
    func forget() {
        events = []
        parser.reset()
    }

    private static var now: Double { ProcessInfo.processInfo.systemUptime }
}
