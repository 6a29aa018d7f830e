/// Reads comma-separated values as RFC 4180 has them, scalar by scalar, and tells what a spreadsheet would calculate.
enum CSVReader {
    /// The cells of each record; nil where the text is not of this form.
    static func records(of text: String) -> [[String]]? {
        var records: [[String]] = []
        var record: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if isQuoted {
                guard scalar == "\"" else {
                    cell.append(scalar)
                    continue
                }
                if rest.first == "\"" {
                    cell.append("\"")
                    rest.removeFirst()
                } else {
                    isQuoted = false
                    guard rest.first == "," || rest.first == "\r" else { return nil }
                }
                continue
            }
            switch scalar {
            case "\"":
                guard cell.isEmpty else { return nil }
                isQuoted = true
            case ",", "\r":
                record.append(String(cell))
                cell = String.UnicodeScalarView()
                guard scalar == "\r" else { continue }
                guard rest.popFirst() == "\n" else { return nil }
                records.append(record)
                record = []
            case "\n": return nil
            default: cell.append(scalar)
            }
        }
        return !isQuoted && cell.isEmpty && record.isEmpty ? records : nil
    }

    /// Whether a spreadsheet may calculate a cell: its first sign that can be seen begins a formula.
    static func isFormula(_ cell: String) -> Bool {
        if let first = cell.unicodeScalars.first, first == "\t" || first == "\n" { return true }
        let first = cell.unicodeScalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .spaceSeparator: false
            default: true
            }
        }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}
