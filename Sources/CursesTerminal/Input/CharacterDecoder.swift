import Cncurses

/// Puts characters together from the bytes that a terminal sends, in the locale's encoding or in UTF-8.
struct CharacterDecoder {
    /// What the bytes so far have come to.
    enum Result: Equatable {
        /// A character.
        case scalar(Unicode.Scalar)
        /// The beginning of one.
        case incomplete
        /// Nothing that the encoding has.
        case invalid
    }

    /// How many bytes a character has at most, in any encoding.
    private static let maximumLength = 8

    /// Whether characters are in UTF-8, whatever the locale.
    let isUTF8: Bool

    /// Whether a part of a character has come and the rest has not.
    var isInsideCharacter: Bool { !bytes.isEmpty }

    private var bytes: [UInt8] = []

    /// Decodes UTF-8, or what the process's locale says.
    init(isUTF8: Bool) { self.isUTF8 = isUTF8 }

    /// Forgets the beginning of a character.
    mutating func reset() { bytes = [] }

    /// Takes the next byte; after anything but ``Result/incomplete`` the next character begins.
    mutating func take(_ byte: UInt8) -> Result {
        bytes.append(byte)
        let result = isUTF8 ? utf8() : locale()
        if result != .incomplete || bytes.count >= Self.maximumLength { bytes = [] }
        return result
    }

    private func utf8() -> Result {
        let length: Int
        switch bytes[0] {
        case 0..<0x80: length = 1
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .invalid
        }
        guard bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .invalid }
        guard bytes.count == length else { return .incomplete }
        let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
        return scalar.map { .scalar($0) } ?? .invalid
    }

    private func locale() -> Result {
        var character: wchar_t = 0
        let length = bytes.withUnsafeBytes { quoth_decode($0.baseAddress, $0.count, &character) }
        switch length {
        case -2: return .incomplete
        case -1: return .invalid
        default: return Unicode.Scalar(UInt32(bitPattern: character)).map { .scalar($0) } ?? .invalid
        }
    }
}
