import Clibxml2

/// A page's bytes and the encoding to read them in.
struct PageEncoding {
    /// The bytes without a byte order mark.
    let bytes: ArraySlice<UInt8>
    /// As libxml2 knows it.
    let encoding: String

    /// A page declares its encoding within so many bytes, as HTML has it.
    private static let declarationReach = 1024

    /// Finds the encoding by a byte order mark, else what HTTP `named`, else what the page declares where that is not
    /// belied by valid UTF-8, else UTF-8 where it is valid, else Windows-1252.
    init(_ bytes: ArraySlice<UInt8>, named: String?) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (self.bytes, encoding) = (bytes.dropFirst(3), "UTF-8")
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (self.bytes, encoding) = (bytes.dropFirst(2), "UTF-16LE")
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (self.bytes, encoding) = (bytes.dropFirst(2), "UTF-16BE")
        } else {
            self.bytes = bytes
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let hasLetters = bytes.contains { $0 >= 0x80 }
            let declared = Self.declared(in: bytes.prefix(Self.declarationReach)).flatMap(Self.declarable)
            // What is valid UTF-8 and not plain ASCII is nothing else by chance.
            let isPlain = isValid && hasLetters
            encoding =
                isPlain
                ? "UTF-8"
                : named.flatMap(Self.known) ?? declared.flatMap(Self.known) ?? (isValid ? "UTF-8" : "windows-1252")
        }
    }

    /// The value of the first "charset=" in a page's beginning.
    private static func declared(in head: ArraySlice<UInt8>) -> String? {
        let small = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let end = small.firstRange(of: Array("charset=".utf8))?.upperBound else { return nil }
        let value = small[end...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
            .prefix { $0 > 0x20 && !"\"'>;/".utf8.contains($0) }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    /// A declared encoding; nil for UTF-16, in which no declaration can be read byte by byte.
    private static func declarable(_ name: String) -> String? { name.lowercased().hasPrefix("utf-16") ? nil : name }

    /// The name by which libxml2 reads an encoding; nil for one that it does not know. What calls itself Latin-1 or ASCII is
    /// Windows-1252 on the web (WHATWG Encoding Standard).
    private static func known(_ name: String) -> String? {
        let plain = name.lowercased()
        if ["iso-8859-1", "latin1", "ascii", "us-ascii"].contains(plain) { return "windows-1252" }
        return isKnown(plain) ? plain : nil
    }

    /// Whether libxml2 can read an encoding.
    static func isKnown(_ name: String) -> Bool {
        guard let handler = xmlFindCharEncodingHandler(name) else { return false }
        xmlCharEncCloseFunc(handler)
        return true
    }
}
