import Foundation

/// How far a worker is, kept in a file that outlives it.
struct WorkProgress: Equatable {
    /// The input being worked on.
    var number = 0
    /// Inputs done.
    var inputCount = 0
    /// Bytes of those.
    var byteCount = 0

    /// Reads what a worker has written; nil where it has not begun.
    init?(file: String) {
        guard let data = FileManager.default.contents(atPath: file), data.count == Self.size else { return nil }
        let words = data.withUnsafeBytes { bytes in
            (0..<3).map { bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Int>.size, as: Int.self) }
        }
        (number, inputCount, byteCount) = (words[0], words[1], words[2])
    }

    init() {}

    private static let size = 3 * MemoryLayout<Int>.size

    /// Writes it at the beginning of an open file.
    func write(to descriptor: Int32) {
        _ = [number, inputCount, byteCount].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
}
