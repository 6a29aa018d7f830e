import NewsModel

/// Counts words: runs of bytes between ASCII white space.
enum WordCount {
    /// Number of words in `range` of a text; linear.
    static func words(in bytes: [UInt8], _ range: TextRange) -> Int {
        let stretch = max(0, range.start)..<max(max(0, range.start), min(range.end, bytes.count))
        var count = 0
        var isInWord = false
        for byte in bytes[stretch.clamped(to: 0..<bytes.count)] {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
