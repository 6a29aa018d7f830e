/// 64-bit FNV-1a (draft-eastlake-fnv): a number that differs for nearly all different sequences.
package struct FNV1a: Sendable {
    /// The number for what was added so far.
    package var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Starts an empty sequence.
    package init() {}

    /// Adds one element: a byte, a letter.
    @inlinable
    package mutating func add(_ element: some FixedWidthInteger & UnsignedInteger) {
        value = (value ^ UInt64(element)) &* 0x100_0000_01B3
    }
}
