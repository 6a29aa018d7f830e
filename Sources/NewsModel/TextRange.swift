/// A half-open range of UTF-8 bytes in an article's text.
///
/// Every position inside Quoth is counted this way; code points and columns exist only where text
/// leaves the program (JSON, the screen).
public struct TextRange: Hashable, Sendable {
    /// Offset of the first byte, from 0.
    public var start: Int
    /// Offset just past the last byte; never less than ``start``.
    public var end: Int

    /// Makes the range `start..<end`; an `end` before `start` gives an empty range at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Number of bytes.
    public var length: Int { end - start }

    /// Whether no byte is inside.
    public var isEmpty: Bool { end == start }

    /// Whether `offset` lies inside; the end does not.
    public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

    /// Whether every byte of `other` lies inside.
    public func contains(_ other: TextRange) -> Bool { other.start >= start && other.end <= end }

    /// Whether the two share a byte.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}

extension TextRange: Comparable {
    /// Text order: by start, then the shorter first.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension String {
    /// The text of `range`, widened to nothing and clamped to the text's length; a range that cuts a
    /// character apart yields the replacement character there. Linear in the range's length.
    public func text(in range: TextRange) -> String {
        let bytes = utf8
        let count = bytes.count
        let lower = min(max(0, range.start), count)
        let upper = min(max(lower, range.end), count)
        let from = bytes.index(bytes.startIndex, offsetBy: lower)
        let to = bytes.index(from, offsetBy: upper - lower)
        return String(decoding: bytes[from..<to], as: UTF8.self)
    }
}
