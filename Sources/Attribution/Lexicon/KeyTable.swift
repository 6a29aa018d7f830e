/// A table by keys that are hashes already: found with one look at most times, and without hashing again.
struct KeyTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        let key: UInt64
        let value: Value
    }

    /// Empty where the table is.
    private let slots: [Slot]
    private let mask: Int

    /// Stands in free slots. No hash comes out so but by the rarest chance.
    private static var free: UInt64 { 0 }

    /// Takes values by their keys; one for the key 0 is not found again.
    init(_ values: [UInt64: Value]) {
        var size = 16
        while size < values.count * 2 { size *= 2 }
        mask = size - 1
        guard let filler = values.first?.value else {
            slots = []
            return
        }
        var slots = [Slot](repeating: Slot(key: Self.free, value: filler), count: size)
        for (key, value) in values {
            var slot = Self.slot(key) & (size - 1)
            while slots[slot].key != Self.free { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(key: key, value: value)
        }
        self.slots = slots
    }

    /// The value of a key; nil for an unknown one.
    subscript(key: UInt64) -> Value? {
        guard !slots.isEmpty else { return nil }
        var slot = Self.slot(key) & mask
        while slots[slot].key != Self.free {
            if slots[slot].key == key { return slots[slot].value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }
}
