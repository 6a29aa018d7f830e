/// Reads a line of CommonMark that should be nothing but text, and links of such, scalar by scalar.
enum MarkdownReader {
    /// What a line is.
    enum Reading: Equatable {
        /// Nothing but text.
        case text(String)
        /// Something in it would be drawn as more than text.
        case live(String)
    }

    /// Signs that mean something wherever they stand unescaped.
    private static let signs = Set("`*_[]<>~|#\\^".unicodeScalars)

    /// Reads a line.
    static func text(of line: ArraySlice<Unicode.Scalar>) -> Reading {
        if let construct = block(line) { return .live(construct) }
        var shown = String.UnicodeScalarView()
        var rest = line
        while let scalar = rest.popFirst() {
            if scalar == "\n" || scalar == "\r" { return .live("a line break") }
            if scalar == "\\" {
                guard let escaped = rest.popFirst(), isPunctuation(escaped) else { return .live("a backslash") }
                shown.append(escaped)
                continue
            }
            if signs.contains(scalar) { return .live("an unescaped \(scalar)") }
            if scalar == "&", isReference(rest) { return .live("a reference") }
            if scalar == ":", rest.starts(with: "//".unicodeScalars) { return .live("a bare address") }
            if scalar == ".", shown.suffix(3).elementsEqual("www".unicodeScalars) { return .live("a bare address") }
            shown.append(scalar)
        }
        return .text(String(shown))
    }

    /// The title and the address of `[title](<address>)` or `<address>`; nil where a line is neither.
    static func link(_ line: [Unicode.Scalar]) -> (title: String, address: String)? {
        if line.first == "<", line.last == ">" {
            let address = line.dropFirst().dropLast()
            guard !address.contains(where: { "<> &\\".unicodeScalars.contains($0) }) else { return nil }
            let text = String(String.UnicodeScalarView(address))
            return (text, text)
        }
        var end = 1
        while end < line.count, line[end] != "]" { end += line[end] == "\\" ? 2 : 1 }
        guard line.first == "[", end < line.count, case .text(let title) = inline(line[1..<end]) else { return nil }
        let rest = line[(end + 1)...]
        guard rest.starts(with: "(<".unicodeScalars), rest.suffix(2).elementsEqual(">)".unicodeScalars) else {
            return nil
        }
        var address = String.UnicodeScalarView()
        var left = rest.dropFirst(2).dropLast(2)
        while let scalar = left.popFirst() {
            if "<> \n\\".unicodeScalars.contains(scalar) { return nil }
            address.append(scalar)
            if scalar == "&", left.starts(with: "amp;".unicodeScalars) {
                left = left.dropFirst(4)
            } else if scalar == "&", isReference(left) {
                return nil
            }
        }
        return (title, String(address))
    }

    /// Text behind something else, which begins no block.
    static func inline(_ line: ArraySlice<Unicode.Scalar>) -> Reading {
        text(of: "x".unicodeScalars + line).dropping("x")
    }

    private static func block(_ line: ArraySlice<Unicode.Scalar>) -> String? {
        guard let first = line.first else { return nil }
        if first.properties.isWhitespace { return "an indent" }
        if "-+=:".unicodeScalars.contains(first) { return "a block that begins with \(first)" }
        let rest = line.drop { ("0"..."9").contains($0) }
        let isNumbered = rest.startIndex > line.startIndex && (rest.first == "." || rest.first == ")")
        return isNumbered && (rest.count == 1 || rest.dropFirst().first == " ") ? "a numbered item" : nil
    }

    private static func isReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = rest.prefix { $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
        return !name.isEmpty && rest.dropFirst(name.count).first == ";" && name.count <= longestReference
    }

    /// HTML's longest name has 31 letters.
    private static let longestReference = 32

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && !scalar.properties.isAlphabetic
            && !("0"..."9").contains(scalar)
    }
}

extension MarkdownReader.Reading {
    /// The same without a beginning.
    fileprivate func dropping(_ beginning: String) -> Self {
        guard case .text(let text) = self else { return self }
        return .text(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(beginning.unicodeScalars.count))))
    }
}
