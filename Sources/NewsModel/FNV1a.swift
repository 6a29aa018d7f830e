/// 64-bit FNV-1a (draft-eastlake-fnv): a number that differs for nearly all different sequences.
package struct FNV1a: Sendable {
    /// The number for what was added so far.
    package var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Starts an empty sequence.
    package init() {}

    /// Adds a byte.
    package mutating func add(_ byte: UInt8) { add(UInt32(byte)) }

    /// Adds a letter as one element.
    package mutating func add(_ letter: UInt32) { value = (value ^ UInt64(letter)) &* 0x100_0000_01B3 }
}
