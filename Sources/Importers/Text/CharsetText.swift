import Foundation

#if canImport(iconv)
    import iconv
#endif

/// Text in a character set that is known by its name.
enum CharsetText {
    /// The text of `bytes`, without a byte order mark; what is none in the character set is U+FFFD. Where the name is not
    /// known, and where the bytes are UTF-8 though another name stands there for ASCII, the bytes tell.
    static func text(of bytes: [UInt8], charset: String?) -> String {
        guard let charset = charset?.knownText?.lowercased(), !guessed.contains(charset) else {
            return TextDecoding.lenient(bytes).text
        }
        return converted(bytes, from: westernAliases.contains(charset) ? "windows-1252" : charset)
            ?? TextDecoding.lenient(bytes).text
    }

    /// Names that say nothing more than the bytes do.
    private static let guessed: Set<String> = ["utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "x-unknown"]
    /// The WHATWG Encoding Standard's labels for windows-1252 that iconv takes at their word.
    private static let westernAliases: Set<String> = ["iso-8859-1", "iso8859-1", "latin1", "iso_8859-1"]

    /// The text as iconv makes it; nil where it does not know the name.
    private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
        guard let converter = iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        var input = bytes
        input.withUnsafeMutableBytes { input in
            var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                var failure: Int32 = 0
                chunk.withUnsafeMutableBytes { output in
                    var place = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = output.count
                    if iconv(converter, &next, &left, &place, &room) == -1 { failure = errno }
                    text += output[..<(output.count - room)]
                }
                guard failure != 0, failure != E2BIG, left > 0 else { continue }
                text += "\u{FFFD}".utf8
                next = next?.advanced(by: 1)
                left -= 1
            }
        }
        let decoded = String(decoding: text, as: UTF8.self)
        return decoded.unicodeScalars.first == "\u{FEFF}" ? String(decoded.unicodeScalars.dropFirst()) : decoded
    }

    private static let chunkSize = 1 << 14
}
