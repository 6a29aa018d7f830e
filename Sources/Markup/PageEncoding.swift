internal import XMLShim

/// A page's bytes and the encoding to read them in.
struct PageEncoding {
    /// The bytes without a byte order mark.
    let bytes: ArraySlice<UInt8>
    /// As libxml2 knows it.
    let encoding: String

    /// Whether the bytes are valid UTF-8, where that was looked at.
    private let isValid: Bool

    /// The bytes and their encoding as libxml2 reads them to the end: it stops at a byte that UTF-8 or Windows-1252 does not have.
    var unified: (bytes: ArraySlice<UInt8>, encoding: String) {
        switch encoding.lowercased() {
        case "utf-8", "utf8": (isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)[...], "UTF-8")
        case "windows-1252": (Windows1252.utf8(of: bytes)[...], "UTF-8")
        default: (bytes, encoding)
        }
    }

    /// A page declares its encoding within so many bytes, as HTML has it.
    private static let declarationReach = 1024

    /// Finds the encoding by a byte order mark, else what HTTP `named`, else what the page declares where that is not
    /// belied by valid UTF-8, else UTF-8 where it is valid, else Windows-1252.
    init(_ bytes: ArraySlice<UInt8>, named: String?) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (self.bytes, encoding) = (bytes.dropFirst(3), "UTF-8")
            isValid = String(validating: self.bytes, as: UTF8.self) != nil
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (self.bytes, encoding) = (bytes.dropFirst(2), "UTF-16LE")
            isValid = false
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (self.bytes, encoding) = (bytes.dropFirst(2), "UTF-16BE")
            isValid = false
        } else {
            self.bytes = bytes
            let hasLetters = bytes.contains { $0 >= 0x80 }
            isValid = !hasLetters || String(validating: bytes, as: UTF8.self) != nil
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
        let mark = Array("charset=".utf8)
        guard let start = small.indices.first(where: { small[$0] == mark[0] && small[$0...].starts(with: mark) }) else {
            return nil
        }
        let end = start + mark.count
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
    static func isKnown(_ name: String) -> Bool { xml_shim_knows_encoding(name) }
}
