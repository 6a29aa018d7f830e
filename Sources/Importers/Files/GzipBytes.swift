import Czlib

/// Undoes gzip (RFC 1952).
enum GzipBytes {
    private static let pieceSize = 1 << 16

    /// Whether bytes begin as gzip does.
    static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// What was compressed, of all members that follow each other.
    ///
    /// Throws ``ImportError/Code/tooLarge`` for more than `limit` bytes, however few they were compressed to, and
    /// ``ImportError/Code/binary`` where the bytes are damaged or end too soon.
    static func decoded(_ bytes: [UInt8], limit: Int = ImportLimits.largestFile) throws(ImportError) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = bytes[...]
        while isGzip(rest) {
            let used = try decodeMember(rest, into: &decoded, limit: limit)
            rest = rest.dropFirst(used)
        }
        return decoded
    }

    /// Decodes one member and returns how many bytes it had.
    private static func decodeMember(
        _ bytes: ArraySlice<UInt8>, into decoded: inout [UInt8], limit: Int
    ) throws(ImportError) -> Int {
        var input = Array(bytes)
        var piece = [UInt8](repeating: 0, count: pieceSize)
        var stream = z_stream()
        guard quoth_inflate_init(&stream) == Z_OK else { throw ImportError(.unreadable, cause: "out of memory") }
        defer { inflateEnd(&stream) }
        let length = input.count
        var status = Z_OK
        var isTooLarge = false
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(clamping: length)
            while status == Z_OK {
                let count = piece.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
                decoded += piece[..<count]
                isTooLarge = decoded.count > limit
                if isTooLarge || status == Z_OK && count == 0 && stream.avail_in == 0 { break }
            }
        }
        if isTooLarge { throw ImportError(.tooLarge, cause: "more than \(limit >> 20) MB unpacked") }
        guard status == Z_STREAM_END else {
            throw ImportError(.binary, cause: "what gzip packed is damaged or cut off")
        }
        return length - Int(stream.avail_in)
    }
}
