import TerminalCanvas

/// Comma-separated values after RFC 4180.
enum CSVText {
    /// A record with its line end.
    static func record(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell, quoted where it has to be. What a spreadsheet would take for a formula gets an apostrophe before it.
    static func cell(_ text: String) -> String {
        var text = PrintableText.of(text.replacing("\r\n", with: "\n"), keepingLayout: true)
        if let first = text.first, "=+-@\t\n".contains(first) { text = "'" + text }
        let needsMarks = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsMarks ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
