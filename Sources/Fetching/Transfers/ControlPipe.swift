import Foundation

/// How whoever waits for outcomes speaks to the thread that fetches them: through a pipe, which that thread can wait for
/// together with the network.
final class ControlPipe: Sendable {
    /// What there is to say.
    enum Message: UInt8 {
        /// An outcome was taken.
        case taken = 1
        /// Nothing more is wanted.
        case cancelled = 2
    }

    /// What the thread waits for.
    let readEnd: Int32
    private let writeEnd: Int32

    /// A new pipe; nil where there is none to be had.
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

    /// Says something, from any thread.
    func send(_ message: Message) {
        var byte = message.rawValue
        _ = write(writeEnd, &byte, 1)
    }

    /// What was said since the last time: how many outcomes were taken, or nil where nothing more is wanted.
    func takenCount() -> Int? {
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
