import NewsModel

/// A line of plain text and what its look tells.
struct PlainLine {
    /// The line without the white space at its ends, in bytes; empty for a blank line.
    let range: TextRange
    /// Bytes of white space before ``range``.
    let indent: Int
    /// Number of characters (code points) from the first column to the end of ``range``.
    let characters: Int

    /// The lines of `utf8`, blank ones too.
    static func all(in utf8: [UInt8]) -> [PlainLine] {
        var lines: [PlainLine] = []
        var start = 0
        while start < utf8.count {
            var end = start
            var characters = 0
            while end < utf8.count, utf8[end] != UInt8(ascii: "\n") {
                if !isContinuation(utf8[end]) { characters += 1 }
                end += 1
            }
            lines.append(PlainLine(start, end, characters: characters, in: utf8))
            start = end + 1
        }
        return lines
    }

    private init(_ start: Int, _ end: Int, characters: Int, in utf8: [UInt8]) {
        var first = start
        while first < end, let length = Self.whiteSpace(at: first, before: end, in: utf8) { first += length }
        var last = end
        while last > first, let length = Self.whiteSpace(endingAt: last, after: first, in: utf8) { last -= length }
        range = TextRange(first, last)
        indent = first - start
        self.characters = characters - (last..<end).count { !Self.isContinuation(utf8[$0]) }
    }

    /// Whether the line ends as a sentence or a paragraph does: stop, mark or colon, and closing marks after it.
    func endsSentence(in utf8: [UInt8]) -> Bool {
        var end = range.end
        while end > range.start {
            switch utf8[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end -= 1
            case 0x99 where ends(with: [0xE2, 0x80], before: end - 1, in: utf8): end -= 3
            case 0x9D where ends(with: [0xE2, 0x80], before: end - 1, in: utf8): end -= 3
            case 0xA6 where ends(with: [0xE2, 0x80], before: end - 1, in: utf8): return true
            case 0x82 where ends(with: [0xE3, 0x80], before: end - 1, in: utf8): return true
            default: return false
            }
        }
        return false
    }

    /// Whether a space stands between words.
    func hasSpace(in utf8: [UInt8]) -> Bool {
        utf8[range.start..<range.end].contains(UInt8(ascii: " "))
    }

    /// Number of characters up to the first space.
    func firstWordLength(in utf8: [UInt8]) -> Int {
        utf8[range.start..<range.end].prefix { $0 != UInt8(ascii: " ") }.count { !Self.isContinuation($0) }
    }

    /// Whether the line begins with a bullet and a space.
    func startsListItem(in utf8: [UInt8]) -> Bool {
        let bytes = utf8[range.start..<range.end]
        return ["- ", "* ", "• ", "– ", "— "].contains { bytes.starts(with: $0.utf8) }
    }

    private func ends(with bytes: [UInt8], before end: Int, in utf8: [UInt8]) -> Bool {
        end - bytes.count >= range.start && utf8[(end - bytes.count)..<end].elementsEqual(bytes)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Bytes of the white space at `index`: ASCII's, or a no-break space; nil where there is none.
    private static func whiteSpace(at index: Int, before end: Int, in utf8: [UInt8]) -> Int? {
        switch utf8[index] {
        case 0x09...0x0D, 0x20: 1
        case 0xC2 where index + 1 < end && utf8[index + 1] == 0xA0: 2
        default: nil
        }
    }

    private static func whiteSpace(endingAt index: Int, after start: Int, in utf8: [UInt8]) -> Int? {
        switch utf8[index - 1] {
        case 0x09...0x0D, 0x20: 1
        case 0xA0 where index - 2 >= start && utf8[index - 2] == 0xC2: 2
        default: nil
        }
    }
}
