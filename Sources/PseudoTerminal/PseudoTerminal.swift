import Foundation

/// A program under a terminal of its own, for tests and measurements. It is killed when nobody holds this any longer.
public final class PseudoTerminal {
    /// How a program ended.
    public enum Ending: Equatable, Sendable {
        /// By itself, with this exit code.
        case exited(Int32)
        /// By a signal with this number.
        case killed(Int32)
    }

    /// The program's process.
    public let process: pid_t
    /// The terminal's modes before the program was started.
    public let modesBefore: termios
    /// The program's side is closed in this process; -1 after ``hangUp()``.
    private var descriptor: Int32
    private var ending: Ending?

    /// Starts `arguments`, the first being the program's path, with the given environment and no other.
    ///
    /// Throws the system's error where there is no terminal or no such program.
    public init(_ arguments: [String], environment: [String: String], columns: Int, rows: Int) throws {
        var (own, programs): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&own, &programs, nil, nil, &size) == 0, ttyname_r(programs, &name, name.count) == 0 else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
        let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
        descriptor = own
        _ = fcntl(own, F_SETFD, FD_CLOEXEC)
        _ = fcntl(programs, F_SETFD, FD_CLOEXEC)
        defer { close(programs) }
        var modes = termios()
        tcgetattr(own, &modes)
        modesBefore = modes
        process = try Self.spawn(arguments, environment: environment, terminal: path)
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            kill(process, SIGCONT)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        hangUp()
    }

    /// The terminal's modes as they are now.
    public var modes: termios {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        return modes
    }

    /// Types `text`.
    public func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) { kill(process, number) }

    /// Gives the window another size.
    public func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Takes the terminal away, as closing a window does.
    public func hangUp() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// What the program has sent, waiting up to `timeout` milliseconds for the first of it; empty where nothing came.
    public func receive(timeout: Int32) -> [UInt8] {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, timeout) > 0, Int32(waiting.revents) & Int32(POLLIN) != 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : []
    }

    /// How the program ended; nil while it has not.
    public func checkEnding() -> Ending? {
        if let ending { return ending }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        let signal = status & 0x7F
        ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
        return ending
    }
}
