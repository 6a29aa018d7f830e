/// A table by keys that are hashes already: found with one look at most times, and without hashing again.
struct KeyTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        let key: UInt64
        let value: Value
    }

    private let slots: [Slot?]
    private let mask: Int

    init(_ values: [UInt64: Value]) {
        var size = 16
        while size < values.count * 2 { size *= 2 }
        var slots = [Slot?](repeating: nil, count: size)
        for (key, value) in values {
            var slot = Self.slot(key) & (size - 1)
            while slots[slot] != nil { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(key: key, value: value)
        }
        self.slots = slots
        mask = size - 1
    }

    /// The value of a key; nil for an unknown one.
    subscript(key: UInt64) -> Value? {
        var slot = Self.slot(key) & mask
        while let found = slots[slot] {
            if found.key == key { return found.value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) }
}
