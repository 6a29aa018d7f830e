/// Text as HTML has it.
enum HTMLEscape {
    /// A text with the signs escaped that HTML gives a meaning, its line breaks kept as elements.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x0A }) else { return text }
        var html: [UInt8] = []
        html.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for byte in text.utf8 {
            switch byte {
            case 0x26: html += "&amp;".utf8
            case 0x3C: html += "&lt;".utf8
            case 0x3E: html += "&gt;".utf8
            case 0x0A: html += "<br>\n".utf8
            default: html.append(byte)
            }
        }
        return String(decoding: html, as: UTF8.self)
    }

    /// HTML in which no tag begins.
    static func withoutAngles(_ html: String) -> String {
        html.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }
}
