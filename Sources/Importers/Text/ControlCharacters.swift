/// Characters that steer a device and say nothing in a text.
enum ControlCharacters {
    /// A text on one line, with a space for each.
    static func replaced(inLine line: String) -> String { replaced(in: line, keepingBreaks: false) }

    /// A text, with a space for each but line breaks and tabs.
    static func replaced(inText text: String) -> String { replaced(in: text, keepingBreaks: true) }

    /// An address, without them: WHATWG's URL standard drops line breaks and tabs, too.
    static func removed(fromAddress address: String) -> String {
        guard isAny(in: address, keepingBreaks: false) else { return address }
        return String(String.UnicodeScalarView(address.unicodeScalars.filter { !isControl($0) }))
    }

    /// Each is replaced by as many bytes as it has, so that places in the text stay: by a space, or one that does not break. Linear.
    private static func replaced(in text: String, keepingBreaks: Bool) -> String {
        guard isAny(in: text, keepingBreaks: keepingBreaks) else { return text }
        var bytes = Array(text.utf8)
        for place in bytes.indices {
            if isControl(bytes[place], keepingBreaks: keepingBreaks) {
                bytes[place] = 0x20
            } else if bytes[place] == 0xC2, place + 1 < bytes.count, bytes[place + 1] < 0xA0 {
                bytes[place + 1] = 0xA0
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isAny(in text: String, keepingBreaks: Bool) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if isControl(byte, keepingBreaks: keepingBreaks) || previous == 0xC2 && byte < 0xA0 { return true }
            previous = byte
        }
        return false
    }

    /// Whether a byte is a control character of ASCII.
    private static func isControl(_ byte: UInt8, keepingBreaks: Bool) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D: !keepingBreaks
        default: byte < 0x20 || byte == 0x7F
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
