import Markup

/// Texts in metadata, which may have markup and references in them that nobody wrote as such.
enum MarkupText {
    /// The text on one line, references replaced and tags left out; nil where nothing is left.
    static func line(_ text: String) -> String? {
        let text =
            text.utf8.count <= maximumBytes ? text : String(decoding: text.utf8.prefix(maximumBytes), as: UTF8.self)
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
            return PageLine.line(text)
        }
        var plain = text
        // What was escaped twice takes two passes.
        for _ in 0..<2 where plain.utf8.contains(UInt8(ascii: "&")) || plain.utf8.contains(UInt8(ascii: "<")) {
            guard let root = MarkupTree(html: Array(plain.utf8), encoding: "utf-8").root else { return nil }
            plain = root.textContent
        }
        return PageLine.line(plain)
    }

    /// No title, name or summary is longer; the rest is cut off.
    private static let maximumBytes = 4096
}
