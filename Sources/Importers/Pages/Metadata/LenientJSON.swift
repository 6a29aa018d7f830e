import Foundation

/// JSON as pages have it: with line breaks in strings, commas behind the last element, comments of HTML around it.
enum LenientJSON {
    /// The value of `text`; nil where it cannot be read even so. Linear.
    static func value(of text: String) -> Any? {
        let data = Data(text.utf8)
        if let value = try? JSONSerialization.jsonObject(with: data) { return value }
        return try? JSONSerialization.jsonObject(with: Data(mended(Array(text.utf8))))
    }

    /// JSON from its first bracket to its last, with control characters in strings as spaces.
    private static func mended(_ bytes: [UInt8]) -> [UInt8] {
        let isOpening = { (byte: UInt8) in byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
        let isClosing = { (byte: UInt8) in byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
        guard let start = bytes.firstIndex(where: isOpening), let end = bytes.lastIndex(where: isClosing), start < end
        else {
            return []
        }
        var mended: [UInt8] = []
        mended.reserveCapacity(end - start)
        var isInString = false
        var isEscaped = false
        for byte in bytes[start...end] {
            if !isInString, isClosing(byte) { dropComma(&mended) }
            mended.append(byte < 0x20 ? 0x20 : byte)
            if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
            isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
        }
        return mended
    }

    /// Takes away a comma that stands last.
    private static func dropComma(_ bytes: inout [UInt8]) {
        guard let last = bytes.lastIndex(where: { $0 != 0x20 }), bytes[last] == UInt8(ascii: ",") else { return }
        bytes[last] = 0x20
    }
}
