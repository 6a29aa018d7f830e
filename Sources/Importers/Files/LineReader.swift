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
    /// What was read from the descriptor before, and comes first.
    private var beginning: [UInt8]?
    private var endsAfterBeginning = false
    private var isSkipping = false
    private var hasEnded = false

    /// Reads from `descriptor`, which stays the caller's; lines of more than `longestLine` bytes are not kept.
    ///
    /// - Parameter beginning: what was read from it already.
    public init(descriptor: Int32, beginning: [UInt8] = [], longestLine: Int = ImportLimits.longestLine) {
        self.descriptor = descriptor
        self.longestLine = longestLine
        if !beginning.isEmpty { self.beginning = beginning }
    }

    /// Reads lines of whatever encoding: UTF-16 is read at once and handed on as UTF-8. Throws ``ImportError/Code/unreadable``,
    /// ``ImportError/Code/tooLarge``, and ``ImportError/Code/notText`` for what is recognised as something else.
    ///
    /// - Parameter descriptor: stays the caller's.
    public static func decoding(_ descriptor: Int32) throws(ImportError) -> LineReader {
        try decoding(descriptor, behind: try InputBytes.head(of: descriptor))
    }

    /// Does the same behind what was read from the descriptor already.
    static func decoding(_ descriptor: Int32, behind head: [UInt8]) throws(ImportError) -> LineReader {
        if let kind = ContentKind.of(head) { throw ImportError(kind) }
        guard UTF16Detection.isBigEndian(head) != nil else {
            return LineReader(descriptor: descriptor, beginning: head)
        }
        let whole = TextDecoding.lenient(try InputBytes.all(of: descriptor, behind: head))
        var reader = LineReader(descriptor: descriptor, beginning: Array(whole.text.utf8))
        reader.endsAfterBeginning = true
        return reader
    }

    /// The first byte that is not white space or part of a byte order mark, without taking it; nil where none comes within
    /// ``maximumLead`` bytes. Before the first call of ``next()`` only.
    public mutating func firstByte() throws(ImportError) -> UInt8? {
        while true {
            let read = beginning ?? []
            let isMarked = read.starts(with: [0xEF, 0xBB, 0xBF])
            if let byte = read.dropFirst(isMarked ? 3 : 0).first(where: { $0 > 0x20 }) { return byte }
            guard !endsAfterBeginning, read.count < Self.maximumLead else { return nil }
            let chunk = try InputBytes.chunk(of: descriptor)
            if chunk.isEmpty { return nil }
            beginning = read + chunk
        }
    }

    /// All bytes, none of which have been taken as lines. Throws ``ImportError/Code/unreadable`` and
    /// ``ImportError/Code/tooLarge``.
    public consuming func allBytes() throws(ImportError) -> [UInt8] {
        endsAfterBeginning ? beginning ?? [] : try InputBytes.all(of: descriptor, behind: beginning ?? [])
    }

    /// White space, in bytes, that may stand before the first line.
    private static let maximumLead = 1 << 20

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

    private mutating func readChunk() throws(ImportError) -> [UInt8] {
        if let beginning {
            self.beginning = nil
            return beginning
        }
        return endsAfterBeginning ? [] : try InputBytes.chunk(of: descriptor)
    }
}
