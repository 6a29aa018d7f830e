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
                if buffer[place] == 0 { buffer[place] = 0x20 }
                if buffer[place] == UInt8(ascii: "<"), place + 1 < buffer.count, isLetter(buffer[place + 1]) {
                    place = endOfTag(from: place + 1, in: buffer)
                } else {
                    place += 1
                }
            }
        }
        return readable
    }

    /// The place behind a tag's attributes, with those that are too many blanked.
    private static func endOfTag(from start: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var place = start
        var attributes = 0
        var quote: UInt8?
        while place < bytes.count {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
                return place
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[place - 1] == UInt8(ascii: "=") {
                quote = byte
            } else if byte <= 0x20, place + 1 < bytes.count, bytes[place + 1] > 0x20 {
                attributes += 1
            }
            if attributes > maximumAttributes || byte == 0 { bytes[place] = 0x20 }
            place += 1
        }
        return place
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
