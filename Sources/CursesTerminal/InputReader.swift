import Cncurses
import Foundation
import TerminalCanvas

/// Reads keys, the mouse and the guard's signals.
final class InputReader {
    private let terminal: Int32
    private let signalPipe: Int32
    /// Read while looking whether an Escape belongs to the key after it.
    private var readAhead: TerminalInput?

    /// Reads from the terminal's descriptor and the guard's pipe.
    init(terminal: Int32, signals: Int32) {
        self.terminal = terminal
        signalPipe = signals
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
        var descriptors = [terminal, signalPipe].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let milliseconds = seconds.map { Int32(min(max(0, ($0 * 1000).rounded(.up)), 1e9)) } ?? -1
        var count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        while count < 0 {
            guard errno == EINTR else { return .gone }
            count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
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

    /// The next key or mouse event that has been read already or can be without waiting; nil where there is none.
    func event() -> TerminalEvent? {
        while let input = next() {
            if input == .code(KEY_MOUSE) {
                if let event = mouse() { return .mouse(event) }
            } else if input == .scalar("\u{1B}"), let following = next() {
                if let key = KeyDecoder.keyAfterEscape(following) { return .key(key) }
                readAhead = following
                return .key(.escape)
            } else if let key = KeyDecoder.key(for: input) {
                return .key(key)
            }
        }
        return nil
    }

    private func next() -> TerminalInput? {
        if let input = readAhead {
            readAhead = nil
            return input
        }
        while true {
            var value: wint_t = 0
            switch get_wch(&value) {
            case KEY_CODE_YES: return .code(Int32(bitPattern: value))
            case OK:
                if let scalar = Unicode.Scalar(UInt32(value)) { return .scalar(scalar) }
            default: return nil
            }
        }
    }

    private func mouse() -> MouseEvent? {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return nil }
        let point = Point(x: Int(event.x), y: Int(event.y))
        if event.bstate & quoth_press != 0 { return MouseEvent(.press, at: point) }
        if event.bstate & quoth_wheel_up != 0 { return MouseEvent(.wheelUp, at: point) }
        if event.bstate & quoth_wheel_down != 0 { return MouseEvent(.wheelDown, at: point) }
        if event.bstate & quoth_release != 0 { return MouseEvent(.release, at: point) }
        if event.bstate & quoth_motion != 0 { return MouseEvent(.drag, at: point) }
        return nil
    }
}
