/// An answer's status and the header fields that matter here.
struct ResponseHead {
    /// The status; 0 before the status line.
    private(set) var status = 0
    /// Total bytes of header lines, those of interim answers included.
    private(set) var byteCount = 0
    private var fields: [String: String] = [:]

    private static let kept: Set<String> = [
        "age", "cache-control", "content-type", "etag", "expires", "last-modified", "location", "retry-after",
    ]

    /// Longer values are ignored, in bytes.
    private static let maximumValueLength = 16 << 10

    /// A field's value, the first if repeated; `name` in lowercase.
    func value(of name: String) -> String? { fields[name] }

    /// Adds a line, terminator included; a status line starts a new head.
    mutating func receive(line: some Collection<UInt8>) {
        byteCount += line.count
        let prefix = Array("HTTP/".utf8)
        if line.starts(with: prefix) {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            status = words.count > 1 ? Int(String(decoding: words[1].prefix(3), as: UTF8.self)) ?? 0 : 0
            fields = [:]
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        let bytes = line[line.index(after: colon)...]
        guard Self.kept.contains(name), bytes.count <= Self.maximumValueLength else { return }
        let value = String(decoding: bytes, as: UTF8.self).trimmed
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }) else { return }
        if name == "cache-control", let before = fields[name] {
            guard before.utf8.count + value.utf8.count <= Self.maximumValueLength else { return }
            fields[name] = before + ", " + value
        } else if fields[name] == nil {
            fields[name] = value
        }
    }

    /// The validators for the next request, without values that could not be sent back byte for byte.
    func validators(at url: String) -> Validators {
        func sound(_ name: String) -> String? {
            value(of: name).flatMap { $0.isEmpty || $0.unicodeScalars.contains("\u{FFFD}") ? nil : $0 }
        }
        let found = Validators(etag: sound("etag"), lastModified: sound("last-modified"), url: url)
        return found.isEmpty ? Validators() : found
    }
}

extension String {
    /// The text without blanks and line ends around it.
    fileprivate var trimmed: String {
        let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !blanks.contains($0) }),
            let last = bytes.lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(self[first...last])
    }
}
