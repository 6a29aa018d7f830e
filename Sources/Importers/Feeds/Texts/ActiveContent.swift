/// What of HTML is not for reading: a page would run, load or obey it.
enum ActiveContent {
    /// The names of the elements that are left out with all there is in them.
    static let names: Set<String> = ["script", "style", "applet", "noscript", "template", "noframes", "noembed"]

    /// HTML without those elements. Linear.
    static func removed(from html: String) -> String {
        guard html.utf8.contains(UInt8(ascii: "<")) else { return html }
        let bytes = Array(html.utf8)
        var kept: [UInt8]?
        var start = 0
        var place = 0
        while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = opening + 1
            guard let name = name(bytes, at: place), names.contains(name) else { continue }
            kept = (kept ?? []) + bytes[start..<opening]
            (start, place) = (bytes.count, bytes.count)
            if let end = end(of: name, bytes, from: opening) { (start, place) = (end, end) }
        }
        guard var kept else { return html }
        kept += bytes[start...]
        return String(decoding: kept, as: UTF8.self)
    }

    /// Longer names are of no element.
    private static let longestName = 10

    private static func name(_ bytes: [UInt8], at place: Int) -> String? {
        let letters = bytes[place...].prefix(longestName).prefix { (0x61...0x7A).contains($0 | 0x20) }
        return letters.isEmpty ? nil : String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// The place behind the end tag; nil where there is none.
    private static func end(of name: String, _ bytes: [UInt8], from opening: Int) -> Int? {
        var place = opening + 1
        while let closing = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = closing + 1
            guard place < bytes.count, bytes[place] == UInt8(ascii: "/"), self.name(bytes, at: place + 1) == name else {
                continue
            }
            return bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        }
        return nil
    }
}
