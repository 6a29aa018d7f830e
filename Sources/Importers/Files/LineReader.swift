import Foundation

/// Reads lines from an open file or pipe as they arrive, in bounded memory.
public struct LineReader {
    /// A line, or what is known of one that was too long to keep.
    public enum Line: Hashable, Sendable {
        /// The line's bytes without its end.
        case bytes([UInt8])
        /// It was longer than the limit, and its bytes are gone.
        case tooLong
    }

    private let descriptor: Int32
    private let longestLine: Int
    private var rest: [UInt8] = []
    private var isSkipping = false
    private var hasEnded = false

    /// Reads from `descriptor`, which stays the caller's; lines of more than `longestLine` bytes are not kept.
    public init(descriptor: Int32, longestLine: Int = ImportLimits.longestLine) {
        self.descriptor = descriptor
        self.longestLine = longestLine
    }

    /// The next lines: as many as one read gave, at least one; nil at the end.
    ///
    /// Waits only where no whole line has arrived. Throws ``ImportError/Code/unreadable``.
    public mutating func next() throws(ImportError) -> [Line]? {
        while !hasEnded {
            let chunk = try readChunk()
            var lines: [Line] = []
            var start = 0
            while let end = chunk[start...].firstIndex(of: 0x0A) {
                lines.append(finish(chunk[start..<end]))
                start = end + 1
            }
            if chunk.isEmpty {
                hasEnded = true
                if !rest.isEmpty || isSkipping { lines.append(finish([])) }
            } else {
                keep(chunk[start...])
            }
            if !lines.isEmpty { return lines }
        }
        return nil
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isSkipping else { return }
        rest += bytes
        if rest.count > longestLine {
            rest = []
            isSkipping = true
        }
    }

    private mutating func finish(_ bytes: ArraySlice<UInt8>) -> Line {
        keep(bytes)
        defer {
            rest = []
            isSkipping = false
        }
        if isSkipping { return .tooLong }
        if rest.last == 0x0D { rest.removeLast() }
        return .bytes(rest)
    }

    private static let chunkSize = 1 << 18

    private func readChunk() throws(ImportError) -> [UInt8] {
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0 && errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
            if got < 0 { failure = errno }
            count = max(0, got)
        }
        if failure != 0 { throw ImportError(.unreadable, cause: String(cString: strerror(failure))) }
        return chunk
    }
}
