/// Text between the tags of XML and HTML, and in their attributes: pages and pictures.
public enum XMLText {
    /// `text` on one line with what would be markup escaped, for an element or for an attribute between quotation marks.
    ///
    /// What XML 1.0 does not allow, noncharacters and overrides of direction are U+FFFD; what only advises on direction is
    /// left out; line breaks and tabs are spaces. A combining mark at the beginning is a reference, lest it should melt into the
    /// sign before it when the page is normalized. Linear.
    public static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars where !PrintableText.isLeftOut(scalar) {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t", "\r", "\u{2028}", "\u{2029}": result += " "
            default:
                if !isAllowed(scalar) {
                    result += "\u{FFFD}"
                } else if result.isEmpty, isMark(scalar) {
                    result += "&#x\(String(scalar.value, radix: 16));"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        PrintableText.placeholder(for: scalar) == nil && (scalar.isASCII || !scalar.properties.isNoncharacterCodePoint)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
