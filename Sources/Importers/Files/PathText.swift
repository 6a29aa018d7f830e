/// Paths as text, of which the system knows bytes only.
///
/// A byte that is part of no UTF-8 becomes a private scalar of its own, so that the text leads to the file all the same.
public enum PathText {
    /// What stands for such a byte is so much more: U+10FF80 to U+10FFFF.
    private static let offset: UInt32 = 0x10FF00
    private static let escaped = (offset + 0x80)...(offset + 0xFF)

    /// The text of a path's bytes.
    public static func text(of bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        var rest = Array(bytes)[...]
        while let first = rest.first {
            let length = (1...4).last { count in
                rest.count >= count && String(validating: rest.prefix(count), as: UTF8.self)?.unicodeScalars.count == 1
            }
            if let length {
                text.append(contentsOf: String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars)
            } else {
                text.append(Unicode.Scalar(offset + UInt32(first)) ?? "\u{FFFD}")
            }
            rest = rest.dropFirst(length ?? 1)
        }
        return String(text)
    }

    /// The bytes that the system knows a path by, for functions of C.
    public static func bytes(of path: String) -> [CChar] {
        var bytes: [CChar] = []
        for scalar in path.unicodeScalars {
            if escaped.contains(scalar.value) {
                bytes.append(CChar(bitPattern: UInt8(scalar.value - offset)))
            } else {
                bytes += String(scalar).utf8.map { CChar(bitPattern: $0) }
            }
        }
        return bytes + [0]
    }

    /// A path for people: U+FFFD for each byte that is no UTF-8.
    public static func shown(_ path: String) -> String {
        guard path.unicodeScalars.contains(where: { escaped.contains($0.value) }) else { return path }
        return String(
            String.UnicodeScalarView(path.unicodeScalars.map { escaped.contains($0.value) ? "\u{FFFD}" : $0 }))
    }
}
