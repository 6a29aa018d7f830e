import NewsModel

/// Text made comparable: without accents, curly quotes or long dashes, any white space one space, and perhaps without
/// capitals; every byte knows where it came from.
public struct FoldedText: Equatable, Sendable {
    /// The folded text.
    public private(set) var bytes: [UInt8] = []
    /// For each folded byte, the range of the scalar it comes from, in the text's UTF-8 bytes.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    /// Whether capitals were made small.
    public let ignoresCase: Bool

    /// Folds the given ranges of a text of valid UTF-8, a space between one and the next. Linear.
    public init(_ text: [UInt8], ranges: [TextRange], ignoresCase: Bool) {
        self.ignoresCase = ignoresCase
        var table = FoldingTable(ignoresCase: ignoresCase)
        bytes.reserveCapacity(text.count)
        starts.reserveCapacity(text.count)
        ends.reserveCapacity(text.count)
        for range in ranges {
            append(0x20, start: range.start, end: range.start)
            add(text, range, &table)
        }
    }

    /// Folds a short text, such as what somebody searches for.
    public init(_ text: String, ignoresCase: Bool) {
        let utf8 = Array(text.utf8)
        self.ignoresCase = ignoresCase
        var table = FoldingTable(ignoresCase: ignoresCase)
        add(utf8, TextRange(0, utf8.count), &table)
    }

    private mutating func add(_ text: [UInt8], _ range: TextRange, _ table: inout FoldingTable) {
        var index = range.start
        while index < range.end {
            let byte = text[index]
            if byte < 0x80 {
                append(table.fold(ascii: byte), start: index, end: index + 1)
                index += 1
            } else {
                let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, range.end - index)
                let scalar = String(decoding: text[index..<index + length], as: UTF8.self).unicodeScalars.first
                for folded in scalar.map({ table.fold($0) }) ?? [] {
                    append(folded, start: index, end: index + length)
                }
                index += length
            }
        }
    }

    private mutating func append(_ byte: UInt8, start: Int, end: Int) {
        if byte == 0x20, bytes.last == 0x20 { return }
        bytes.append(byte)
        starts.append(Int32(clamping: start))
        ends.append(Int32(clamping: end))
    }
}
