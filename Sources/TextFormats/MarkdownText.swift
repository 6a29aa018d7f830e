import TerminalCanvas

/// Text and links in Markdown, after CommonMark with GitHub's tables, strikethrough and links of bare addresses.
public enum MarkdownText {
    /// `text` on one line with all signs of the syntax escaped, those that begin a block only where it would begin; an address
    /// in it is text. Linear.
    public static func inline(_ text: some StringProtocol) -> String {
        escaped(Array(PrintableText.onOneLine(text).unicodeScalars), beginsBlock: true)
    }

    /// `text` as by ``inline(_:)``, with its addresses as links. Linear.
    public static func prose(_ text: some StringProtocol) -> String {
        let line = PrintableText.onOneLine(text)
        let bytes = Array(line.utf8)
        var result = ""
        var place = 0
        for (range, address) in WebAddress.all(in: bytes) {
            var before = piece(bytes[place..<range.lowerBound], beginsBlock: place == 0)
            // With a link behind it, an exclamation mark would make a picture of that.
            if before.utf8.last == UInt8(ascii: "!") {
                before.unicodeScalars.removeLast()
                before += "\\!"
            }
            result += before
            result += link(to: address, shown: String(decoding: bytes[range], as: UTF8.self))
            place = range.upperBound
        }
        return result + piece(bytes[place...], beginsBlock: place == 0)
    }

    /// A link whose text is `title`.
    public static func link(_ title: some StringProtocol, to address: WebAddress) -> String {
        "[\(inline(title))](<\(destination(address))>)"
    }

    /// A link that shows its address.
    public static func link(to address: WebAddress) -> String { link(to: address, shown: address.plain) }

    private static func link(to address: WebAddress, shown: String) -> String {
        // Some readers take references within <…> for the signs they name, and none lets them be escaped there.
        let isPlain = address.plain.unicodeScalars.elementsEqual(shown.unicodeScalars) && !shown.utf8.contains(0x26)
        return isPlain ? "<\(shown)>" : link(shown, to: address)
    }

    private static func piece(_ bytes: ArraySlice<UInt8>, beginsBlock: Bool) -> String {
        escaped(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), beginsBlock: beginsBlock)
    }

    private static func escaped(_ line: [Unicode.Scalar], beginsBlock: Bool) -> String {
        let start = beginsBlock ? startOfBlock(line) : nil
        var result = String.UnicodeScalarView()
        for (place, scalar) in line.enumerated() {
            if always.contains(scalar) || place == start || scalar == "&" && isReference(line[place...])
                || beginsAddress(line, place)
            {
                result.append("\\")
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// An address between angle brackets. A reference in it has its "&" as a reference: a backslash before it does not keep
    /// every reader from taking it for the sign it names.
    private static func destination(_ address: WebAddress) -> String {
        let text = Array(address.plain.unicodeScalars)
        var result = ""
        for (place, scalar) in text.enumerated() {
            if scalar == "&", isReference(text[place...]) {
                result += "&amp;"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
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

    /// Whether a sign is the one by which GitHub knows a bare address: the colon of "https://", the point of "www.". It would
    /// take the escapes within for the address's own.
    private static func beginsAddress(_ line: [Unicode.Scalar], _ place: Int) -> Bool {
        switch line[place] {
        case ":": line[(place + 1)...].starts(with: "//".unicodeScalars)
        case ".": place >= 3 && line[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
        default: false
        }
    }
}
