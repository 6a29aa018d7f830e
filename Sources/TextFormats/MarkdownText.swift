import TerminalCanvas

/// Text and links in Markdown, after CommonMark with GitHub's tables and strikethrough.
public enum MarkdownText {
    /// `text` on one line with all signs of the syntax escaped, those that begin a block only where it would begin. Linear.
    public static func inline(_ text: some StringProtocol) -> String {
        let line = Array(PrintableText.onOneLine(text).unicodeScalars)
        let start = startOfBlock(line)
        var result = String.UnicodeScalarView()
        for (place, scalar) in line.enumerated() {
            if always.contains(scalar) || place == start || scalar == "&" && isReference(line[place...])
                || scalar == ":" && isScheme(line, place)
            {
                result.append("\\")
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// A link whose text is `title`.
    public static func link(_ title: some StringProtocol, to address: WebAddress) -> String {
        "[\(inline(title))](<\(destination(address))>)"
    }

    /// A link that shows its address.
    public static func link(to address: WebAddress) -> String {
        let text = address.plain
        // Some readers take references within <…> for the signs they name, and none lets them be escaped there.
        return text.unicodeScalars.contains("&") ? link(text, to: address) : "<\(text)>"
    }

    private static func destination(_ address: WebAddress) -> String {
        let text = Array(address.plain.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (place, scalar) in text.enumerated() {
            if scalar == "&", isReference(text[place...]) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private static let always = Set("\\`*_[]<>#|~^".unicodeScalars)

    /// Where a sign stands that would make the line a list's item or the underline of a heading; nil where none does.
    private static func startOfBlock(_ line: [Unicode.Scalar]) -> Int? {
        guard let first = line.first else { return nil }
        if "-+=:".unicodeScalars.contains(first) { return 0 }
        let digits = line.prefix { ("0"..."9").contains($0) }.count
        guard digits > 0, digits < line.count, line[digits] == "." || line[digits] == ")" else { return nil }
        // "3.5" is a number.
        return digits + 1 == line.count || line[digits + 1] == " " ? digits : nil
    }

    /// Whether a character reference begins here: "&amp;", "&#38;".
    private static func isReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = rest.dropFirst().prefix(longestReference).prefix {
            $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
        return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
    }

    private static let longestReference = 40

    /// Whether a colon ends the scheme of an address that GitHub would link, and that is none of a page.
    private static func isScheme(_ line: [Unicode.Scalar], _ colon: Int) -> Bool {
        guard line[(colon + 1)...].starts(with: "//".unicodeScalars) else { return false }
        let scheme = String(String.UnicodeScalarView(line[..<colon].suffix(5))).lowercased()
        return !scheme.hasSuffix("http") && !scheme.hasSuffix("https")
    }
}
