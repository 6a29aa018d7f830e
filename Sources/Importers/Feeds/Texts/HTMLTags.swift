/// Tags in what may be text or HTML.
enum HTMLTags {
    /// Whether a text has an end tag, or one of the tags that need none, as no text about anything else has.
    static func areIn(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        let bytes = Array(text.utf8)
        var place = 0
        while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            let isEnd = opening + 1 < bytes.count && bytes[opening + 1] == UInt8(ascii: "/")
            place = opening + (isEnd ? 2 : 1)
            let letters = bytes[place...].prefix(longestName).prefix { (0x61...0x7A).contains($0 | 0x20) }
            let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
            guard isEnd ? ended.contains(name) : empty.contains(name) else { continue }
            let next = place + letters.count
            if next < bytes.count, bytes[next] <= 0x20 || bytes[next] == 0x3E || bytes[next] == 0x2F { return true }
        }
        return false
    }

    /// Longer names are not among those looked for.
    private static let longestName = 12
    private static let ended: Set<String> = [
        "a", "abbr", "b", "blockquote", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figure", "font", "i",
        "li",
        "ol", "p", "pre", "q", "s", "small", "span", "strong", "sub", "sup", "table", "td", "tr", "tt", "u", "ul",
    ]
    private static let empty: Set<String> = ["br", "hr", "img", "p"]
}
