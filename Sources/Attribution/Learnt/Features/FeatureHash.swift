/// A running hash of what a feature says; the same on every machine and in every build.
struct FeatureHash {
    private(set) var value: UInt64

    /// Begins the hash of column number `column`.
    @inline(__always)
    init(_ column: Int) { value = UInt64(truncatingIfNeeded: column &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    mutating func add(_ part: UInt64) {
        value = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
    }

    @inline(__always)
    mutating func add(_ part: Int) { add(UInt64(truncatingIfNeeded: part)) }

    /// The feature's key; never 0.
    var key: UInt32 { UInt32(truncatingIfNeeded: value) | 1 }
}
