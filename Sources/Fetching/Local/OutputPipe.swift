import Foundation

/// Collects what a command writes to a pipe.
final class OutputPipe {
    /// The bytes kept so far.
    private(set) var bytes: [UInt8] = []
    /// The read end to poll; nil after end of file.
    private(set) var descriptor: Int32?
    /// The command's end, open until ``closeWriteEnd()``.
    private(set) var writeEnd: Int32

    /// Bytes per read.
    private static let chunkLength = 64 << 10
    /// Maximum reads before others get their turn.
    private static let maximumReads = 64

    /// Opens a pipe; nil if the system has none left.
    init?() {
        guard let ends = CloseOnExec.pipe() else { return nil }
        descriptor = ends.read
        writeEnd = ends.write
    }

    deinit {
        if let descriptor { close(descriptor) }
        closeWriteEnd()
    }

    /// Closes this process's copy of the write end.
    func closeWriteEnd() {
        if writeEnd >= 0 { close(writeEnd) }
        writeEnd = -1
    }

    /// Reads available bytes without blocking, keeping the first `maximum` overall. Returns false if there were more.
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
