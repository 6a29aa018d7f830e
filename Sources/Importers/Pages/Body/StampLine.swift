import PlainText

/// Lines that say when, by whom or for how long: "By Ada Moss | 1 March 2026 · 4 min read".
enum StampLine {
    private static let maximumWords = 16

    /// Whether a block of few words has nothing but such parts.
    static func isStamp(_ block: TextBlock) -> Bool {
        // Each of them has a number or begins with "by".
        guard block.wordCount <= maximumWords, let first = block.text.first else { return false }
        guard first | 0x20 == UInt8(ascii: "b") || block.text.contains(where: { (0x30...0x39).contains($0) }) else {
            return false
        }
        let parts = parts(of: block.string)
        return !parts.isEmpty && parts.allSatisfy(isPart)
    }

    private static func parts(of line: String) -> [Substring] {
        var line = line
        for dash in [" - ", " – ", " — "] where line.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) {
            line = line.replacing(dash, with: "|")
        }
        return line.split(whereSeparator: isSeparator).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character {
        case "|", "·", "•", "/", "\n": true
        default: false
        }
    }

    private static func isPart(_ part: Substring) -> Bool {
        let text = String(part.reversed().drop { $0 == " " }.reversed())
        if ArticleLines.isByline(text) || ArticleLines.isDate(text) { return true }
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, let last = words.last else { return true }
        if last == "read", words.contains(where: { $0.hasPrefix("min") }) { return true }
        if last == "ago", first.first?.isNumber == true, words.count <= 3 { return true }
        return words.count <= 2 && isClock(first) && (words.count == 1 || isClock(last) || last.count <= 4)
    }

    /// Whether a word is a time of the day: "10:32", "9:43pm", or both a day and a time as machines write them.
    private static func isClock(_ word: String) -> Bool {
        guard let first = word.first, first.isNumber, word.contains(":") else { return false }
        return word.allSatisfy { $0.isNumber || ":.-+tz".contains($0) || "apm".contains($0) }
    }
}
