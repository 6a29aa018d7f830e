import NewsModel
import TerminalCanvas

/// The characters of a stretch of UTF-8, in order, as a line breaker sees them. Linear.
public struct TextUnits {
    /// The whole text's bytes, valid UTF-8.
    public let bytes: [UInt8]

    /// The units of a text in UTF-8.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// Calls `body` with every character in `range`, whose ends lie between scalars.
    ///
    /// - Parameter wordLimit: up to so many ASCII letters in a row are told as one unit, which saves time.
    public func forEach(in range: TextRange, wordLimit: Int = 1, _ body: (TextUnit) -> Void) {
        if isSimple(range) {
            forEachScalar(in: range, wordLimit: wordLimit, body)
        } else {
            forEachCharacter(in: range, body)
        }
    }

    /// `range` within the text, its ends moved inwards to the nearest scalar boundaries.
    func clamped(_ range: TextRange) -> TextRange {
        var start = min(max(0, range.start), bytes.count)
        var end = min(max(start, range.end), bytes.count)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return TextRange(start, end)
    }

    /// Whether every scalar in `range` is a character of one cell by itself: ASCII, Latin, Greek and Cyrillic letters,
    /// typographic marks. Such text needs no search for the borders of characters.
    private func isSimple(_ range: TextRange) -> Bool {
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            guard index + 1 < range.end else { return false }
            let second = bytes[index + 1]
            switch byte {
            case 0xC2 where second >= 0xA0 && second != 0xAD: index += 2
            case 0xC3...0xCB, 0xCE...0xD1, 0xD3: index += 2
            case 0xCD where second >= 0xB0: index += 2
            case 0xD2 where second < 0x83 || second >= 0x8A: index += 2
            case 0xE2 where second == 0x80 && index + 2 < range.end && (0x90...0xA7).contains(bytes[index + 2]):
                index += 3
            default: return false
            }
        }
        return true
    }

    private func forEachScalar(in range: TextRange, wordLimit: Int, _ body: (TextUnit) -> Void) {
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            let letters = letterCount(from: index, end: range.end)
            if letters > 1, letters <= wordLimit {
                body(TextUnit(start: index, length: letters, width: letters, kind: .letter))
                index += letters
            } else if letters > 1 {
                for letter in index..<index + letters {
                    body(TextUnit(start: letter, length: 1, width: 1, kind: .letter))
                }
                index += letters
            } else if byte < 0x80 {
                body(TextUnit(start: index, length: 1, width: 1, kind: TextUnit.Kind(ascii: byte)))
                index += 1
            } else if byte == 0xE2 {
                let kind: TextUnit.Kind =
                    switch bytes[index + 2] {
                    case 0x90, 0x92...0x95: .hyphen
                    case 0x98, 0x9C, 0x9E: .opening
                    case 0x99, 0x9D, 0xA6: .closing
                    default: .letter
                    }
                body(TextUnit(start: index, length: 3, width: 1, kind: kind))
                index += 3
            } else {
                let kind: TextUnit.Kind =
                    switch (byte, bytes[index + 1]) {
                    case (0xC2, 0xAB): .opening
                    case (0xC2, 0xBB): .closing
                    default: .letter
                    }
                body(TextUnit(start: index, length: 2, width: 1, kind: kind))
                index += 2
            }
        }
    }

    /// Number of ASCII letters in a row.
    private func letterCount(from start: Int, end: Int) -> Int {
        var index = start
        while index < end, case let letter = bytes[index] | 0x20, letter >= 0x61, letter <= 0x7A { index += 1 }
        return index - start
    }

    private func forEachCharacter(in range: TextRange, _ body: (TextUnit) -> Void) {
        var start = range.start
        for character in String(decoding: bytes[range.start..<range.end], as: UTF8.self) {
            let kind = TextUnit.Kind(character)
            let width =
                switch kind {
                case .space: 1
                case .invisible, .softHyphen, .zeroWidthSpace: 0
                default: CellWidth.of(character)
                }
            let length = character.utf8.count
            body(TextUnit(start: start, length: length, width: width, kind: kind))
            start += length
        }
    }
}
