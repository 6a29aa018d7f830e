import TerminalCanvas

/// The text on one line, safe for a terminal: line breaks and runs of white space are single spaces.
func printable(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("  ")
    if isPlain { return text }
    return PrintableText.of(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
}
