import NewsModel
import TextFormats

/// Turns offsets in UTF-8 bytes into offsets in Unicode code points.
struct CodePointOffsets {
    private let utf8: [UInt8]
    /// Code points before each stretch of ``stretch`` bytes; none where every byte is a code point.
    private let counts: [Int]

    private static let stretch = 64

    /// Prepares for `text`. Linear in its length.
    init(_ text: String) {
        utf8 = Array(text.utf8)
        guard utf8.contains(where: { $0 >= 0x80 }) else {
            counts = []
            return
        }
        var counts: [Int] = []
        var count = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.stretch == 0 { counts.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        counts.append(count)
        self.counts = counts
    }

    /// Code points before a byte; an offset beyond the text counts as its end.
    func codePoints(before offset: Int) -> Int {
        let offset = min(max(0, offset), utf8.count)
        guard !counts.isEmpty else { return offset }
        let start = offset / Self.stretch * Self.stretch
        return counts[offset / Self.stretch] + utf8[start..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// The ranges as pairs of code-point offsets.
    func pairs(_ ranges: [TextRange]) -> [(start: Int, end: Int)] {
        ranges.map { (codePoints(before: $0.start), codePoints(before: $0.end)) }
    }

    /// The ranges as a JSON array of pairs; null where there are none.
    func json(_ ranges: [TextRange]) -> JSONValue {
        ranges.isEmpty ? .null : .array(pairs(ranges).map { .array([.integer($0.start), .integer($0.end)]) })
    }
}
