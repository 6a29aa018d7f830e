import TerminalCanvas

/// Comma-separated values after RFC 4180.
public enum CSVText {
    /// A record of cells with its line end.
    public static func record(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell, quoted where it has to be.
    ///
    /// What a spreadsheet would take for a formula has an apostrophe before it, also where what is not seen stands before its
    /// sign. Line breaks within are "\n". Linear.
    public static func cell(_ text: String) -> String {
        var cell = String.UnicodeScalarView()
        if isFormula(text) { cell.append("'") }
        var needsMarks = false
        for scalar in printed(text) {
            // Spreadsheets of some countries part cells at semicolons and tabs, and some readers trim blanks.
            if ",\"\n;\t".unicodeScalars.contains(scalar) { needsMarks = true }
            if scalar == "\"" { cell.append("\"") }
            cell.append(scalar)
        }
        if cell.first == " " || cell.last == " " { needsMarks = true }
        return needsMarks ? "\"" + String(cell) + "\"" : String(cell)
    }

    private static func printed(_ text: String) -> String.UnicodeScalarView {
        var lines = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                lines.append("\n")
            } else if scalar != "\n" || !wasReturn {
                lines.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return PrintableText.of(String(lines), keepingLayout: true).unicodeScalars
    }

    /// The signs that begin a formula, their full-width and small forms, and the sign of subtraction.
    private static let signs = Set("=+-@＝＋－＠﹢﹣﹦﹫−".unicodeScalars)

    /// Whether a spreadsheet may take a text for a formula: its first sign begins one, or a tab or line break does, which
    /// some drop.
    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !PrintableText.isLeftOut($0) }) else { return false }
        if "\t\n\r".unicodeScalars.contains(first) { return true }
        return text.unicodeScalars.first { !isPassedOver($0) }.map(signs.contains) ?? false
    }

    /// Whether somebody who looks for the first sign may not see a scalar: white space, controls, invisible marks, marks
    /// without a letter to stand on, and letters that join what follows them.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return !scalar.isASCII && String(String.UnicodeScalarView([scalar, "="])).count == 1
        }
    }
}
