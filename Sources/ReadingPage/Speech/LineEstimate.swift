import NewsModel

/// On which line each byte of a text stands, about, whatever the window: in lines of 80 cells, with one between paragraphs.
struct LineEstimate {
    private static let width = 80
    /// The first byte of each of the text's own lines with something on it, and the lines before it.
    private var starts: [(offset: Int, line: Int)] = [(0, 0)]

    /// Estimates the lines of a text; linear.
    init(_ bytes: [UInt8]) {
        var line = 0
        var end = 0
        for piece in bytes.split(separator: UInt8(ascii: "\n")) {
            if piece.startIndex > end + 1 { line += 1 }
            starts.append((piece.startIndex, line))
            line += (piece.count + Self.width - 1) / Self.width
            end = piece.endIndex
        }
    }

    /// The line of a byte, from 0. O(log n).
    func line(at offset: Int) -> Int {
        let start = starts[max(0, starts.firstPlace { $0.offset > offset } - 1)]
        return start.line + max(0, offset - start.offset) / Self.width
    }

    /// The lines of a range that is not empty.
    func lines(of range: TextRange) -> ClosedRange<Int> {
        let first = line(at: range.start)
        return first...max(first, line(at: range.end - 1))
    }
}
