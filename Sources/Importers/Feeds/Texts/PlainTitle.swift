import Markup

/// Text of one line, as titles are.
enum PlainTitle {
    /// The text of HTML, its white space folded; nil where nothing is left.
    ///
    /// - Parameter keepingAngles: whether "<" begins no tag, as in "Name <mail>".
    static func text(ofHTML html: String, keepingAngles: Bool = false) -> String? {
        let html =
            html.utf8.count > maximumLength ? String(decoding: html.utf8.prefix(maximumLength), as: UTF8.self) : html
        let hasTags = !keepingAngles && html.utf8.contains(UInt8(ascii: "<"))
        guard hasTags || html.utf8.contains(UInt8(ascii: "&")) else { return folded(html) }
        let markup = keepingAngles ? HTMLEscape.withoutAngles(html) : html
        guard let root = MarkupTree(html: Array(markup.utf8), encoding: "utf-8").root else { return nil }
        return folded(root.readableText)
    }

    /// What is longer, in bytes, is no line; its beginning is taken.
    private static let maximumLength = 16 << 10

    /// The words of a text with one space between them; nil where there are none.
    static func folded(_ text: String) -> String? {
        let bytes = text.utf8
        if !bytes.isEmpty, bytes.first != 0x20, bytes.last != 0x20, !hasUnusualSpace(bytes) { return text }
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// In UTF-8, spaces beyond ASCII begin with these: U+0085 and U+00A0, U+1680, U+2000 and the like, U+3000.
    private static let beginsOtherSpaces: [UInt8] = [0xC2, 0xE1, 0xE2, 0xE3]

    /// Whether there are two spaces in a row, or perhaps white space of another kind.
    private static func hasUnusualSpace(_ bytes: String.UTF8View) -> Bool {
        var isBehindSpace = false
        for byte in bytes {
            if byte < 0x20 || byte == 0x20 && isBehindSpace || beginsOtherSpaces.contains(byte) { return true }
            isBehindSpace = byte == 0x20
        }
        return false
    }
}

extension MarkupTree.Element {
    /// The text in it without scripts and styles, with a space where a line or a block begins.
    var readableText: String {
        var text = ""
        var waiting: [MarkupTree.Node] = children.reversed()
        while let node = waiting.popLast() {
            switch node {
            case .text(let words): text += words
            case .element(let element):
                if ActiveContent.names.contains(element.name) { continue }
                if !Self.phrases.contains(element.name) { text += " " }
                waiting += element.children.reversed()
            }
        }
        return text
    }

    /// Elements that stand within a line.
    private static let phrases: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr",
    ]
}
