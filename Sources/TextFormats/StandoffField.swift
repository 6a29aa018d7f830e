import TerminalCanvas

/// Fields of brat's standoff format, which end at a tab or a line break.
public enum StandoffField {
    /// The words of a span, one scalar for each that it has in the text, so that places can be checked against them: white
    /// space of any kind is a space, and what may not leave is U+FFFD. Linear.
    public static func words(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || isSeparator(scalar) {
                result.append(" ")
            } else {
                result.append(PrintableText.mayPass(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    /// A note on one line.
    public static func note(_ text: some StringProtocol) -> String { PrintableText.onOneLine(text) }

    /// Whether readers in Python, as brat is, would break the line here.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { (0x1C...0x1F).contains(scalar.value) }
}
