import Foundation

/// A pipe that a command writes to and whose bytes are collected.
final class OutputPipe {
    /// What came so far.
    private(set) var bytes: [UInt8] = []
    /// What to wait for; nil once the end came.
    private(set) var descriptor: Int32?
    /// What the command writes to; open until ``closeWriteEnd()``.
    private(set) var writeEnd: Int32

    /// How much is read at once, in bytes.
    private static let chunkLength = 64 << 10
    /// So often it is read before others have their turn.
    private static let maximumReads = 64

    /// A new pipe; nil where there is none to be had.
    init?() {
        guard let ends = CloseOnExec.pipe() else { return nil }
        descriptor = ends.read
        writeEnd = ends.write
    }

    deinit {
        if let descriptor { close(descriptor) }
        closeWriteEnd()
    }

    /// Closes this process's own writing end.
    func closeWriteEnd() {
        if writeEnd >= 0 { close(writeEnd) }
        writeEnd = -1
    }

    /// Reads what is there without waiting, and keeps the first `maximum` bytes of all; returns whether there were no more.
    func read(keeping maximum: Int) -> Bool {
        var chunk = [UInt8](repeating: 0, count: Self.chunkLength)
        var isWithin = true
        for _ in 0..<Self.maximumReads {
            guard let descriptor else { break }
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN { break }
            guard count > 0 else {
                close(descriptor)
                self.descriptor = nil
                break
            }
            let room = maximum - bytes.count
            if count > room { isWithin = false }
            bytes.append(contentsOf: chunk.prefix(min(count, room)))
        }
        return isWithin
    }
}
