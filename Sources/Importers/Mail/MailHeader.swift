/// The fields at the beginning of a mail, or of one of its parts (RFC 5322, 2.2).
struct MailHeader: Sendable {
    private var fields: [(name: String, value: [UInt8])] = []

    /// Reads the fields that `bytes` begin with.
    ///
    /// - Returns: The fields, and what stands behind the empty line after them.
    static func reading(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
        var header = MailHeader()
        var rest = bytes
        while let line = nextLine(of: rest) {
            if line.content.isEmpty { return (header, line.rest) }
            guard bytes.count - line.rest.count <= MailLimits.header else { break }
            header.add(line.content)
            rest = line.rest
        }
        return (header, rest)
    }

    private static func nextLine(
        of bytes: ArraySlice<UInt8>
    ) -> (content: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        guard !bytes.isEmpty else { return nil }
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        let content = bytes[..<end]
        return (content.last == 0x0D ? content.dropLast() : content, bytes[end...].dropFirst())
    }

    /// A line that begins with white space goes on with the field before it.
    private mutating func add(_ line: ArraySlice<UInt8>) {
        if line.first == 0x20 || line.first == 0x09 {
            if let last = fields.indices.last { fields[last].value += line }
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        fields.append((name, Array(line[line.index(after: colon)...])))
    }

    /// The first field of a name, in lower case, as it is written; nil where there is none or it is blank.
    func field(_ name: String) -> String? {
        fields.firstValue { $0.name == name ? TextDecoding.lenient($0.value).text.knownText : nil }
    }

    /// The first field of a name as people read it: with its encoded words decoded, in one line.
    func text(_ name: String) -> String? { field(name).flatMap { PlainTitle.folded(EncodedWords.decoded($0)) } }
}
