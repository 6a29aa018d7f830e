import Foundation

/// Reads bytes from an open file or pipe.
enum InputBytes {
    private static let chunkSize = 1 << 18

    /// What one read gives, as soon as there is something; empty at the end. Throws ``ImportError/Code/unreadable``.
    static func chunk(of descriptor: Int32) throws(ImportError) -> [UInt8] {
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0 && errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
            if got < 0 { failure = errno }
            count = max(0, got)
        }
        if failure != 0 { throw ImportError(.unreadable, cause: String(cString: strerror(failure))) }
        return chunk
    }

    /// The first bytes, as many as tell what it is, or all there are.
    static func head(of descriptor: Int32) throws(ImportError) -> [UInt8] {
        var head: [UInt8] = []
        while head.count < ContentKind.headLength {
            let chunk = try chunk(of: descriptor)
            head += chunk
            // Whoever types or sends line by line gets answers line by line.
            if chunk.isEmpty || head.contains(0x0A) { break }
        }
        return head
    }

    /// All there is behind `beginning`, with it. Throws ``ImportError/Code/tooLarge`` for more than `limit` bytes.
    static func all(
        of descriptor: Int32, behind beginning: [UInt8], limit: Int = ImportLimits.largestFile
    ) throws(ImportError) -> [UInt8] {
        var bytes = beginning
        while case let chunk = try chunk(of: descriptor), !chunk.isEmpty {
            bytes += chunk
            guard bytes.count <= limit else {
                throw ImportError(.tooLarge, cause: "more than \(limit >> 20) MB")
            }
        }
        return bytes
    }
}
