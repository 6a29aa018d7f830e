/// A page's bytes as libxml2 copes with them.
enum PageBytes {
    /// Attributes of one tag; of each, libxml2 looks through all before it, so that a page of one tag would take minutes.
    static let maximumAttributes = 256

    /// The bytes with spaces for NULs, where libxml2 would stop, and for the attributes of a tag that has too many. Linear.
    static func readable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var readable = Array(bytes)
        readable.withUnsafeMutableBufferPointer { buffer in
            var place = 0
            while place < buffer.count {
                place = placeOfSign(from: place, in: buffer)
                guard place < buffer.count else { return }
                let byte = buffer[place]
                place += 1
                if byte == 0 { buffer[place - 1] = 0x20 }
                if byte == UInt8(ascii: "<"), place < buffer.count, isLetter(buffer[place]) {
                    place = endOfTag(from: place, in: buffer)
                }
            }
        }
        return readable
    }

    /// The place of the next "<" or NUL, or behind all bytes; eight bytes are looked at together.
    private static func placeOfSign(from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = start
        while place + MemoryLayout<UInt64>.size <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if hasZero(word) || hasZero(word ^ angles) { break }
            place += MemoryLayout<UInt64>.size
        }
        while place < bytes.count, bytes[place] != 0, bytes[place] != UInt8(ascii: "<") { place += 1 }
        return place
    }

    /// Eight "<".
    private static let angles: UInt64 = 0x3C3C_3C3C_3C3C_3C3C

    /// Whether one of the eight bytes is zero (Mycroft 1987).
    private static func hasZero(_ word: UInt64) -> Bool {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
    }

    /// The place behind a tag's attributes, with those that are too many blanked.
    private static func endOfTag(from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var place = start
        var attributes = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return place }
            let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            if isQuote, bytes[place - 1] == UInt8(ascii: "=") {
                let end = endOfValue(from: place + 1, quote: byte, in: bytes)
                if attributes > maximumAttributes { for inside in place..<end { bytes[inside] = 0x20 } }
                place = end
                continue
            }
            if byte <= 0x20, place + 1 < bytes.count, bytes[place + 1] > 0x20 { attributes += 1 }
            if attributes > maximumAttributes || byte == 0 { bytes[place] = 0x20 }
            place += 1
        }
        return place
    }

    /// The place behind the quotation mark that ends a value, or behind all bytes.
    private static func endOfValue(
        from start: Int, quote: UInt8, in bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var place = start
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == quote { return place }
            if byte == 0 { bytes[place - 1] = 0x20 }
        }
        return place
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
