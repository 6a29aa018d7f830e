import ReadingPage
import TerminalCanvas

/// Names that somebody types for a collection of clippings.
enum CollectionName {
    /// Longer names find no room anywhere.
    private static let maximumLength = 80

    /// The name typed, on one line; nil where there is none.
    static func read(_ typed: String) -> String? {
        let name = PrintableText.of(String(typed.onOneLine.prefix(maximumLength))).onOneLine
        return name.isEmpty ? nil : name
    }
}
