import Markup

extension Windows1252 {
    /// Whether bytes that are no UTF-8 make more sense in this encoding: no more sequences of UTF-8 than bytes that are none, and most
    /// of the latter letters between letters, or marks such as writers use.
    static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
        var (sequences, foreign, sensible) = (0, 0, 0)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            if byte < 0x80 {
                place += 1
            } else if let length = sequenceLength(bytes[place...]) {
                sequences += 1
                place += length
            } else {
                foreign += 1
                if makesSense(place, in: bytes) { sensible += 1 }
                place += 1
            }
        }
        return foreign >= sequences && sensible * 2 > foreign
    }

    /// The length of the sequence of UTF-8 that bytes begin with; nil where they begin with none of several bytes.
    private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first >= 0xC2, first < 0xF5 else { return nil }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard bytes.count >= length, bytes.dropFirst().prefix(length - 1).allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            return nil
        }
        return String(validating: bytes.prefix(length), as: UTF8.self) == nil ? nil : length
    }

    /// Whether a byte is a letter beside another letter, or a mark that texts have.
    private static func makesSense(_ place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        let byte = bytes[place]
        if marks.contains(byte) { return true }
        guard isLetter(byte) else { return false }
        let neighbours = [place - 1, place + 1].filter(bytes.indices.contains).map { bytes[$0] }
        return neighbours.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 && isLetter($0) }
    }

    /// Dashes, quotation marks, currencies, fractions and the like.
    private static let marks: Set<UInt8> = Set([
        0x80, 0x85, 0x8B, 0x9B, 0x99, 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7,
    ])
    .union(0x91...0x97).union([0xA0, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF])

    /// The letters of Western languages; not the last two, which hardly any text has and many a file of bytes.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0xC0...0xFD).contains(byte) && byte != 0xD7 && byte != 0xF7
            || [0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F].contains(byte)
    }
}
