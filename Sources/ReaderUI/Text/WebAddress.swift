import NewsModel
import TerminalCanvas

/// The address of a page: http or https, printable ASCII or letters, no blanks.
struct WebAddress: Hashable, Sendable {
    /// The address.
    let text: String

    /// Takes an address; nil for anything that is not one.
    init?(_ text: String) {
        let lowered = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix), text.utf8.count > scheme.utf8.count,
            text.utf8.count <= Self.longest, text.unicodeScalars.allSatisfy(Self.mayContain)
        else { return nil }
        self.text = text
    }

    /// The site: "gazette.example".
    var site: String {
        let rest = text.drop { $0 != "/" }.drop { $0 == "/" }
        let host = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private static let longest = 2_000

    private static func mayContain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
            && !"\"<>\\^`{|}".unicodeScalars.contains(scalar) && !scalar.properties.isWhitespace
    }
}

/// An address that stands in a text.
struct TextLink: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    let range: TextRange
    /// Where it leads.
    let address: WebAddress

    /// The addresses in a text, in order; linear.
    static func all(in bytes: [UInt8]) -> [TextLink] {
        var links: [TextLink] = []
        var index = 0
        while index + shortest <= bytes.count {
            guard bytes[index] | 0x20 == UInt8(ascii: "h"), begins(bytes, at: index) else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] > 0x20, !ends.contains(bytes[end]), end - index < longest { end += 1 }
            while end > index, trailing.contains(bytes[end - 1]) { end -= 1 }
            if let address = WebAddress(String(decoding: bytes[index..<end], as: UTF8.self)) {
                links.append(TextLink(range: TextRange(index, end), address: address))
            }
            index = max(end, index + 1)
        }
        return links
    }

    private static let shortest = 8
    private static let longest = 2_000
    private static let ends = Set("\"<>\\^`{|}".utf8)
    /// Punctuation that more likely belongs to the sentence.
    private static let trailing = Set(".,;:!?)]'*".utf8)

    private static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
        let start = bytes[index..<min(bytes.count, index + shortest)].map { $0 | 0x20 }
        return start.elementsEqual("https://".utf8.map { $0 | 0x20 })
            || start.dropLast().elementsEqual("http://".utf8.map { $0 | 0x20 })
    }
}

/// An article as plain text, for pagers, editors and pipes.
enum PlainArticle {
    /// Title, address, and the text.
    static func text(of article: Article) -> String {
        let draft = article.draft
        let head = draft.text.hasPrefix(draft.title) ? [draft.url] : [draft.title, draft.url]
        return PrintableText.of(
            (head.compactMap { $0 } + ["", draft.text]).joined(separator: "\n"), keepingLayout: true) + "\n"
    }
}
