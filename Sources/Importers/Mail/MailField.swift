/// A field with parameters: "text/html; charset=utf-8" (RFC 2045, 5.1).
struct MailField: Sendable {
    /// What stands before the parameters, in lower case.
    let value: String
    private let parameters: [String: String]

    init(_ written: String) {
        let parts = Self.parts(written)
        value = parts.first?.knownText?.lowercased() ?? ""
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].lowercased().filter { !$0.isWhitespace }
            let text = Self.unquoted(String(part[part.index(after: equals)...]).knownText ?? "")
            // A long one is written in several, name*0= name*1= (RFC 2231, 3), which come in order nearly always.
            let plain = name.prefix { $0 != "*" }
            if plain.count < name.count, !name.hasSuffix("*0"), let known = parameters[String(plain)] {
                parameters[String(plain)] = known + text
            } else if parameters[String(plain)] == nil {
                parameters[String(plain)] = text
            }
        }
        self.parameters = parameters
    }

    /// A parameter by its name in lower case; nil where there is none.
    func parameter(_ name: String) -> String? { parameters[name].flatMap(\.knownText) }

    /// The parts between semicolons that are not in quotation marks.
    private static func parts(_ written: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for byte in written.utf8 {
            if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
            isEscaped = isQuoted && byte == UInt8(ascii: "\\") && !isEscaped
            if byte == UInt8(ascii: ";"), !isQuoted { parts.append([]) } else { parts[parts.count - 1].append(byte) }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func unquoted(_ text: String) -> String {
        guard text.utf8.count >= 2, text.utf8.first == UInt8(ascii: "\""), text.utf8.last == UInt8(ascii: "\"") else {
            return text
        }
        return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"")
    }
}
