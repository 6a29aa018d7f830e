/// Reads lines of roff, scalar by scalar, as far as manuals use it.
enum RoffReader {
    /// The instruction that a line is, with its argument; nil where it is text.
    static func instruction(_ line: ArraySlice<Unicode.Scalar>) -> (name: String, argument: String?)? {
        guard line.first == "." || line.first == "'" else { return nil }
        let words = line.dropFirst()
        let name = String(String.UnicodeScalarView(words.prefix { $0 != " " }))
        let rest = words.drop { $0 != " " }.dropFirst()
        guard rest.first == "\"", rest.last == "\"", rest.count > 1 else { return (name, nil) }
        let argument = rest.dropFirst().dropLast()
        return (name, argument.contains("\"") ? nil : text(of: argument))
    }

    /// What a line shows; nil where it has an escape that does more than name a sign or a font.
    static func text(of line: ArraySlice<Unicode.Scalar>) -> String? {
        var shown = ""
        var rest = line
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                shown.unicodeScalars.append(scalar)
                continue
            }
            guard let (escape, sign) = escapes.first(where: { rest.starts(with: $0.escape.unicodeScalars) }) else {
                return nil
            }
            rest = rest.dropFirst(escape.unicodeScalars.count)
            shown += sign
        }
        return shown
    }

    private static let escapes: [(escape: String, sign: String)] = [
        ("e", "\\"), ("(dq", "\""), ("-", "-"), ("(ha", "^"), ("(ti", "~"), ("(ga", "`"), ("&", ""), ("fB", ""),
        ("fR", ""),
    ]
}
