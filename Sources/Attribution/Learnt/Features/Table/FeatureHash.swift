/// A running hash of what a feature says; the same on every machine and in every build.
struct FeatureHash {
    private(set) var value: UInt64

    /// Begins the hash of column number `column`.
    @inline(__always)
    init(_ column: Int) { value = UInt64(truncatingIfNeeded: column &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    mutating func add(_ part: some FeaturePart) {
        value = (value ^ part.hashed) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
    }

    @inline(__always)
    mutating func add(_ first: some FeaturePart, _ second: some FeaturePart) {
        add(first)
        add(second)
    }

    @inline(__always)
    mutating func add(_ first: some FeaturePart, _ second: some FeaturePart, _ third: some FeaturePart) {
        add(first, second)
        add(third)
    }

    @inline(__always)
    mutating func add(
        _ first: some FeaturePart, _ second: some FeaturePart, _ third: some FeaturePart, _ fourth: some FeaturePart
    ) {
        add(first, second)
        add(third, fourth)
    }

    @inline(__always)
    mutating func add(
        _ first: some FeaturePart, _ second: some FeaturePart, _ third: some FeaturePart, _ fourth: some FeaturePart,
        _ fifth: some FeaturePart
    ) {
        add(first, second, third)
        add(fourth, fifth)
    }

    /// The feature's key; never 0.
    @inline(__always)
    var key: UInt32 { UInt32(truncatingIfNeeded: value) | 1 }
}

/// What a feature can be made of: a number, a truth as 0 or 1, or a code.
protocol FeaturePart {
    /// The number that is hashed for it.
    var hashed: UInt64 { get }
}

extension FeaturePart where Self: FixedWidthInteger {
    /// The number itself.
    @inline(__always)
    var hashed: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int: FeaturePart {}
extension UInt8: FeaturePart {}
extension UInt16: FeaturePart {}
extension UInt64: FeaturePart {}

extension Bool: FeaturePart {
    @inline(__always)
    var hashed: UInt64 { self ? 1 : 0 }
}

/// A code is hashed as its raw value, which is therefore frozen.
extension FeaturePart where Self: RawRepresentable, RawValue: FixedWidthInteger {
    @inline(__always)
    var hashed: UInt64 { UInt64(truncatingIfNeeded: rawValue) }
}
