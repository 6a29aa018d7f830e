/// What precedes a feed without belonging to it: blank lines, warnings from the program that wrote it, the head of another page.
enum FeedProlog {
    /// XML in UTF-8 from where it begins, without its declaration, which may name another encoding.
    static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let body = body(bytes)
        guard isName(declaration, at: body.startIndex, in: body) else { return body }
        return body[(body.firstIndex(of: UInt8(ascii: ">")) ?? body.startIndex)...].dropFirst()
    }

    private static let declaration = Array("<?xml".utf8)

    /// The bytes from where the XML begins; all of them where that cannot be found.
    private static func body(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let body = bytes[...]
        guard let first = body.firstIndex(where: { $0 > 0x20 }) else { return body }
        if beginnings.contains(where: { isName($0, at: first, in: body) }) { return body[first...] }
        let head = body.prefix(FeedLimits.prologue)
        let start = roots.firstValue { place(of: $0, in: head) } ?? body.firstIndex(of: UInt8(ascii: "<"))
        return start.map { body[$0...] } ?? body
    }

    /// What a feed begins with, the surest first.
    private static let roots = ["<?xml", "<rss", "<feed", "<rdf:rdf", "<opml", "<channel"].map { Array($0.utf8) }
    private static let beginnings = roots + ["<!--", "<!doctype", "<?xml-stylesheet"].map { Array($0.utf8) }

    private static func place(of name: [UInt8], in head: ArraySlice<UInt8>) -> Int? {
        var place = head.startIndex
        while let opening = head[place...].firstIndex(of: UInt8(ascii: "<")) {
            if isName(name, at: opening, in: head) { return opening }
            place = opening + 1
        }
        return nil
    }

    /// Whether a name, in any case, stands at a place and ends there.
    private static func isName(_ name: [UInt8], at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        let found = bytes[place...].prefix(name.count)
        guard found.count == name.count, zip(found, name).allSatisfy({ lowercased($0) == $1 }) else { return false }
        guard let last = name.last, isNameByte(last), found.endIndex < bytes.endIndex else { return true }
        return !isNameByte(bytes[found.endIndex])
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
