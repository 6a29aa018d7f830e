/// The text of a block as it comes together from the page's texts.
struct BlockText {
    private var text: [UInt8] = []
    private var (wordCount, linkWordCount) = (0, 0)
    private var isInWord = false
    private var hasPendingSpace = false
    private var pendingBreaks = 0
    /// Characters of scripts without spaces; two count as a word.
    private var ideographs = 0
    private var linkIdeographs = 0

    /// Whether there is nothing to read in it.
    var isEmpty: Bool { text.isEmpty }

    /// Adds a text of the page. Linear.
    mutating func add(_ added: ArraySlice<UInt8>, isLink: Bool, keepsBreaks: Bool) {
        var place = added.startIndex
        while place < added.endIndex {
            let byte = added[place]
            if byte <= 0x20 || byte == 0x7F {
                if keepsBreaks, byte == 0x0A { pendingBreaks += 1 } else { addSpace() }
                place += 1
                continue
            }
            if byte < 0x80 {
                let start = place
                repeat { place += 1 } while place < added.endIndex && (0x21...0x7E).contains(added[place])
                begin(isLink: isLink, isIdeograph: false)
                text += added[start..<place]
                continue
            }
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let next = min(place + length, added.endIndex)
            if byte >= 0xC2, let kind = WideSign(added[place..<next]) {
                if kind == .space { addSpace() }
            } else {
                begin(isLink: isLink, isIdeograph: byte >= 0xE3 && byte < 0xEF || byte == 0xF0)
                text += added[place..<next]
            }
            place = next
        }
    }

    /// Parts what stands before from what follows.
    mutating func addSpace() {
        isInWord = false
        hasPendingSpace = true
    }

    /// Breaks the line; true where the page left a line empty, which begins a new paragraph.
    mutating func addBreak() -> Bool {
        isInWord = false
        pendingBreaks += 1
        return pendingBreaks > 1 && !text.isEmpty
    }

    /// Parts a cell of a table from the one before.
    mutating func addSeparator() {
        isInWord = false
        if !text.isEmpty {
            text += " |".utf8
            hasPendingSpace = true
        }
    }

    /// The block that has come together.
    func block(element: Int, tag: PageTag, headingLevel: Int?) -> TextBlock {
        TextBlock(
            element: element, tag: tag, headingLevel: headingLevel, text: text, wordCount: wordCount + ideographs / 2,
            linkWordCount: linkWordCount + linkIdeographs / 2)
    }

    private mutating func begin(isLink: Bool, isIdeograph: Bool) {
        if !text.isEmpty {
            if pendingBreaks > 0 { text.append(0x0A) } else if hasPendingSpace { text.append(0x20) }
        }
        (hasPendingSpace, pendingBreaks) = (false, 0)
        if isIdeograph {
            ideographs += 1
            if isLink { linkIdeographs += 1 }
        }
        guard !isInWord else { return }
        isInWord = true
        wordCount += 1
        if isLink { linkWordCount += 1 }
    }
}

/// Signs of several bytes that are no part of a text as they stand.
private enum WideSign {
    case space, invisible

    /// The kind of the sign that `bytes` are; nil for one that is to be kept.
    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        switch (bytes[start], bytes.count) {
        case (0xC2, 2):
            guard bytes[start + 1] == 0xA0 || bytes[start + 1] == 0xAD else { return nil }
            self = bytes[start + 1] == 0xA0 ? .space : .invisible
        case (0xE2, 3):
            // U+2000–200A and 2028, 2029, 202F, 205F are spaces, U+200B, 200E, 200F and 2060 are nothing.
            switch (bytes[start + 1], bytes[start + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): self = .space
            case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x81, 0xA0): self = .invisible
            default: return nil
            }
        case (0xE3, 3):
            guard bytes[start + 1] == 0x80, bytes[start + 2] == 0x80 else { return nil }
            self = .space
        case (0xEF, 3):
            guard bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF else { return nil }
            self = .invisible
        default: return nil
        }
    }
}
