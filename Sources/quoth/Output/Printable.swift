import TerminalCanvas

/// The text on one line, safe for a terminal: line breaks and runs of white space are single spaces.
func printable(_ text: String) -> String { PrintableText.onOneLine(text) }
