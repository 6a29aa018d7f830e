/// Who a field names: "Ann Lee <ann@example.com>, bob@example.com (Bob)" (RFC 5322, 3.4).
enum MailAddresses {
    /// The names, or addresses where there are no names; empty without a field.
    static func names(_ field: String?) -> [String] {
        guard let field else { return [] }
        return parts(field).compactMap { WrittenPerson(EncodedWords.decoded($0))?.name }
    }

    /// The parts between commas that are not in quotation marks or brackets.
    private static func parts(_ field: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        var isQuoted = false
        var depth = 0
        var isEscaped = false
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            if !isQuoted {
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") { depth += 1 }
                if byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") { depth = max(0, depth - 1) }
            }
            let isEnd = byte == UInt8(ascii: ",") && !isQuoted && depth == 0
            if isEnd { parts.append([]) } else { parts[parts.count - 1].append(byte) }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}
