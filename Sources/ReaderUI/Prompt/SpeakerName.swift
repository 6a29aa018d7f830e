import ReadingPage
import TerminalCanvas

/// Names that somebody types for a speaker.
enum SpeakerName {
    /// The name typed, on one line; nil where there is none.
    static func read(_ typed: String) -> String? {
        let name = PrintableText.of(typed.onOneLine)
        return name.contains { !$0.isWhitespace } ? name : nil
    }

    /// Whether every word of what was typed begins a word of the name. Case and accents do not matter.
    static func begins(_ name: String, with typed: String) -> Bool {
        let words = words(name)
        return self.words(typed).allSatisfy { word in words.contains { $0.starts(with: word) } }
    }

    /// Whether both are one name. Case and accents do not matter.
    static func isSame(_ name: String, _ other: String) -> Bool { words(name) == words(other) }

    private static func words(_ name: String) -> [ArraySlice<UInt8>] {
        FoldedText(name, ignoresCase: true).bytes.split(separator: 0x20)
    }
}
