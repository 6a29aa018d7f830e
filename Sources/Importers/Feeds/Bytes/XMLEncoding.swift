/// The encoding that XML is in (XML 1.0, appendix F; RFC 7303), found also where it is declared wrongly.
enum XMLEncoding {
    /// The bytes in UTF-8, without a byte order mark; nil for EBCDIC, in which nothing can be read before it is known which.
    ///
    /// A byte order mark decides; else UTF-8 where the bytes are valid in it and not only ASCII, which is nothing else by
    /// chance; else what HTTP says, what the XML declares, and Windows-1252. Linear.
    static func unified(_ bytes: [UInt8], http: String?) -> [UInt8]? {
        if let wide = wideEncoding(bytes) { return Array(CharsetText.text(of: bytes, charset: wide).utf8) }
        if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return nil }
        let isPlain = String(validating: bytes, as: UTF8.self) != nil
        let hasEscapes = isPlain && bytes.contains(0x1B)
        guard !isPlain || hasEscapes else {
            return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        }
        return Array(CharsetText.text(of: bytes, charset: http ?? declared(in: bytes)).utf8)
    }

    /// UTF-16 or UTF-32, by a mark or by where the NULs are in "<" or "<?"; nil for the rest.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        wideBeginnings.first { bytes.starts(with: $0.beginning) }?.name
    }

    private static let wideBeginnings: [(beginning: [UInt8], name: String)] = [
        ([0xFF, 0xFE, 0, 0], "utf-32"), ([0, 0, 0xFE, 0xFF], "utf-32"), ([0x3C, 0, 0, 0], "utf-32le"),
        ([0, 0, 0, 0x3C], "utf-32be"), ([0xFF, 0xFE], "utf-16"), ([0xFE, 0xFF], "utf-16"), ([0x3C, 0], "utf-16le"),
        ([0, 0x3C], "utf-16be"),
    ]

    /// The declaration stands within so many bytes, behind what was printed before it.
    private static let declarationReach = 2048

    /// What `encoding` in the declaration says.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(declarationReach)
        guard let start = head.firstRange(of: Array("<?xml".utf8))?.upperBound else { return nil }
        let declaration = head[start...].prefix { $0 != UInt8(ascii: ">") }
        guard let name = declaration.firstRange(of: Array("encoding".utf8))?.upperBound else { return nil }
        let marks: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let value = declaration[name...].drop { !marks.contains($0) }.dropFirst().prefix { !marks.contains($0) }
        return String(decoding: value, as: UTF8.self).knownText
    }
}
