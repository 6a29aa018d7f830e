import TerminalCanvas

/// Text in TOML.
public enum TOMLText {
    /// A basic string: between quotation marks, with what steers a terminal or turns the direction of text escaped. Linear.
    public static func literal(_ text: some StringProtocol) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" {
                literal += "\\"
                literal.unicodeScalars.append(scalar)
            } else if PrintableText.mayPass(scalar) {
                literal.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                let isLong = digits.count > 4
                let zeros = String(repeating: "0", count: (isLong ? 8 : 4) - digits.count)
                literal += "\\\(isLong ? "U" : "u")\(zeros)\(digits)"
            }
        }
        return literal + "\""
    }
}
