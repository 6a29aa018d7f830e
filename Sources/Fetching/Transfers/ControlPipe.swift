import Foundation

/// How the consumer of outcomes talks to the fetching thread: a pipe, which that thread can poll together with its
/// sockets.
final class ControlPipe: Sendable {
    /// What the consumer tells the thread.
    enum Message: UInt8 {
        /// An outcome was consumed.
        case consumed = 1
        /// The fetch is cancelled.
        case cancelled = 2
    }

    /// The descriptor that the thread polls.
    let readEnd: Int32
    private let writeEnd: Int32

    /// Opens a pipe; nil if the system has none left.
    init?() {
        guard let ends = CloseOnExec.pipe() else { return nil }
        _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
        readEnd = ends.read
        writeEnd = ends.write
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Sends a message, from any thread.
    func send(_ message: Message) {
        var byte = message.rawValue
        _ = write(writeEnd, &byte, 1)
    }

    /// How many outcomes were consumed since the last call; nil if the fetch is cancelled.
    func consumedCount() -> Int? {
        var bytes = [UInt8](repeating: 0, count: 256)
        var taken = 0
        while true {
            let count = read(readEnd, &bytes, bytes.count)
            guard count > 0 else { return taken }
            guard !bytes.prefix(count).contains(Message.cancelled.rawValue) else { return nil }
            taken += count
        }
    }
}
