import TerminalCanvas

/// Text broken into lines of a number of cells.
enum WrappedText {
    /// The lines of `text`, each at most `width` cells wide. A word that does not fit is broken at its soft hyphens, which
    /// show there, and at its zero-width spaces; one that is still wider is cut. Neither is kept where nothing is broken. Linear.
    static func lines(_ text: String, width: Int) -> [String] {
        var line = Line(width: width)
        for word in PrintableText.onOneLine(text).unicodeScalars.split(separator: " ") {
            line.beginWord()
            for part in word.split(whereSeparator: { $0 == "\u{200B}" }) {
                let syllables = part.split(separator: "\u{AD}")
                for (place, syllable) in syllables.enumerated() {
                    line.add(String(String.UnicodeScalarView(syllable)), isLast: place == syllables.count - 1)
                }
            }
        }
        return line.finished
    }
}

/// The line that is being filled, and those before it.
private struct Line {
    private let width: Int
    private var lines: [String] = []
    private var text = ""
    private var used = 0
    private var isSpacePending = false
    /// Whether the line ends within a word, at a soft hyphen.
    private var isHyphenPending = false

    init(width: Int) { self.width = width }

    /// All lines, the last one ended.
    var finished: [String] { used > 0 ? lines + [text] : lines }

    mutating func beginWord() {
        isSpacePending = used > 0
        isHyphenPending = false
    }

    /// Adds a stretch of a word that offers no place to break; `isLast` says that no soft hyphen follows.
    mutating func add(_ stretch: String, isLast: Bool) {
        let cells = CellWidth.of(stretch)
        let space = isSpacePending ? 1 : 0
        // A stretch that a hyphen may follow leaves room for it.
        if used > 0, used + space + cells + (isLast ? 0 : 1) > width { end() }
        if used > 0, isSpacePending { append(" ", cells: 1) }
        isSpacePending = false
        if cells <= width {
            append(stretch, cells: cells)
        } else {
            for character in stretch {
                let cell = CellWidth.of(character)
                if used > 0, used + cell > width { end(isCut: true) }
                append(String(character), cells: cell)
            }
        }
        isHyphenPending = !isLast
    }

    private mutating func append(_ text: String, cells: Int) {
        self.text += text
        used += cells
    }

    private mutating func end(isCut: Bool = false) {
        lines.append(isHyphenPending && !isCut && used < width ? text + "-" : text)
        (text, used) = ("", 0)
        (isSpacePending, isHyphenPending) = (false, false)
    }
}
