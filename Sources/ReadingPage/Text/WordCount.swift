import NewsModel

/// Counts the words of a text: runs of bytes between ASCII white space.
public struct WordCount {
    /// Offset of each word's first byte, in order.
    private let starts: [Int]
    private let bytes: [UInt8]

    /// Finds the words of a text; linear.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts: [Int] = []
        var isInWord = false
        for (offset, byte) in bytes.enumerated() {
            let isLetter = !Self.isSpace(byte)
            if isLetter, !isInWord { starts.append(offset) }
            isInWord = isLetter
        }
        self.starts = starts
    }

    /// Number of words in the whole text.
    public var total: Int { starts.count }

    /// Number of words of which `range` has a byte. O(log n).
    public func words(in range: TextRange) -> Int {
        let (start, end) = (max(0, range.start), min(range.end, bytes.count))
        guard start < end else { return 0 }
        let first = starts.firstPlace { $0 >= start }
        let cutsWord = !Self.isSpace(bytes[start]) && (first == starts.count || starts[first] != start)
        return starts.firstPlace { $0 >= end } - first + (cutsWord ? 1 : 0)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
