import Foundation

/// A program under a terminal of its own.
final class PseudoTerminal {
    /// How a program ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
    }

    /// Something was waited for that did not come.
    struct Timeout: Error, CustomStringConvertible {
        let what: String
        let screen: String
        var description: String { "\(what) did not come; the screen shows:\n\(screen)" }
    }

    let process: pid_t
    let screen: EmulatedScreen
    /// Everything the program has sent.
    private(set) var received: [UInt8] = []
    private let descriptor: Int32
    private var ending: Ending?

    /// Long enough for a machine that is busy with other tests; nothing waits so long but a failure.
    private static let patience: TimeInterval = 30

    /// Starts `arguments` with the given environment and no other.
    init(_ arguments: [String], environment: [String: String], columns: Int = 100, rows: Int = 30) throws {
        screen = EmulatedScreen(columns: columns, rows: rows)
        var (own, programs): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&own, &programs, nil, nil, &size) == 0, let name = ttyname(programs) else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
        let path = String(cString: name)
        descriptor = own
        _ = fcntl(own, F_SETFD, FD_CLOEXEC)
        _ = fcntl(programs, F_SETFD, FD_CLOEXEC)
        defer { close(programs) }
        process = try Self.spawn(arguments, environment: environment, terminal: path)
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        close(descriptor)
    }

    /// The terminal's modes as the program has set them.
    var modes: termios {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        return modes
    }

    /// Whether the alternate screen is shown.
    var isOnAlternateScreen: Bool { last("\u{1B}[?1049h") > last("\u{1B}[?1049l") }

    /// Whether the cursor is shown.
    var showsCursor: Bool {
        let shown = max(last("\u{1B}[?25h"), last("\u{1B}[?12l\u{1B}[?25h"))
        return shown >= last("\u{1B}[?25l")
    }

    /// Whether mouse reports are asked for.
    var reportsMouse: Bool { last("\u{1B}[?1000h") > last("\u{1B}[?1000l") }

    /// How many times the program has sent `text`.
    func count(of text: String) -> Int {
        String(decoding: received, as: UTF8.self).components(separatedBy: text).count - 1
    }

    /// Types `text`.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) { kill(process, number) }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Reads until `condition` holds.
    func waitFor(_ what: String, _ condition: (PseudoTerminal) -> Bool) throws {
        let deadline = Date() + Self.patience
        while !condition(self) {
            guard Date() < deadline else { throw Timeout(what: what, screen: screen.text) }
            _ = receive()
        }
    }

    /// Reads until the screen shows `text`.
    func waitFor(text: String) throws {
        try waitFor("“\(text)”") { $0.screen.text.contains(text) }
    }

    /// Reads until the program has ended.
    func waitForEnd() throws -> Ending {
        try waitFor("the program's end") { _ in hasEnded() }
        while receive() {}
        return ending ?? .exited(-1)
    }

    private func hasEnded() -> Bool {
        if ending != nil { return true }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        let signal = status & 0x7F
        ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
        return true
    }

    /// Reads what is there, waiting a moment for it; false where there was nothing.
    private func receive() -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 20) > 0, Int32(waiting.revents) & POLLIN != 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return false }
        received += bytes[..<count]
        screen.receive(bytes[..<count])
        return true
    }

    /// Where the program last sent `text`; -1 where it never did.
    private func last(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        var start = received.count - bytes.count
        while start >= 0 {
            if received[start..<start + bytes.count].elementsEqual(bytes) { return start }
            start -= 1
        }
        return -1
    }
}
