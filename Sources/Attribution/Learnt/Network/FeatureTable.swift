import NetworkKernels

/// A vector for each feature that training met often enough.
struct FeatureTable: Sendable {
    /// Numbers in a vector.
    let width: Int
    private let scale: Float
    /// Row 0 is zeros: it stands for every key that training did not meet.
    private let vectors: CacheLines<Int8>
    private let slots: CacheLines<kernels_slot>
    private let mask: Int

    /// Takes a hash table of rows and the vectors, that of row 0 first; nil where the table has no free slot, or rows
    /// that have no vector.
    init?(slots: CacheLines<kernels_slot>, vectors: CacheLines<Int8>, width: Int, scale: Float) {
        let (size, rows) = (slots.count, vectors.count / width)
        guard size >= 2, size & (size - 1) == 0 else { return nil }
        let isSound = slots.withPointer { slots in
            var free = 0
            var isInside = true
            for slot in 0..<size {
                if slots[slot].row == 0 { free += 1 }
                isInside = isInside && slots[slot].row >= 0 && Int(slots[slot].row) < rows
            }
            return isInside && free > 0
        }
        guard isSound else { return nil }
        self.width = width
        self.scale = scale
        self.vectors = vectors
        self.slots = slots
        mask = size - 1
    }

    /// Makes a table of `vectors`, `width` numbers for each of `keys`, in units of `scale`.
    init(keys: [UInt32], vectors: [Int8], width: Int, scale: Float) {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var slots = [kernels_slot](repeating: kernels_slot(key: 0, row: 0), count: size)
        for (row, key) in keys.enumerated() {
            var slot = Self.slot(key) & (size - 1)
            while slots[slot].row > 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = kernels_slot(key: key, row: Int32(row + 1))
        }
        self.width = width
        self.scale = scale
        self.vectors = CacheLines([Int8](repeating: 0, count: width) + vectors)
        self.slots = CacheLines(slots)
        mask = size - 1
    }

    /// How many keys a row may have.
    private static let columns = 1...64

    @inline(__always)
    private static func slot(_ key: UInt32) -> Int { Int(key >> 1) }

    /// The sum of the vectors of `columns` keys a row, 1 to 64, for all rows of `keys`: ``width`` numbers a row.
    func sums(_ keys: [UInt32], columns: Int) -> [Float] {
        precondition(Self.columns.contains(columns))
        let rows = keys.count / columns
        return [Float](unsafeUninitializedCapacity: rows * width) { output, count in
            guard let output = output.baseAddress else { return }
            slots.withPointer { slots in
                vectors.withPointer { vectors in
                    kernels_sum_features(
                        keys, Int64(rows), Int64(columns), slots, UInt32(mask), vectors, Int64(width), scale, output)
                }
            }
            count = rows * width
        }
    }

    /// The row of a key; 0 where training did not meet it.
    func row(_ key: UInt32) -> Int32 {
        slots.withPointer { slots in
            var slot = Self.slot(key) & mask
            while slots[slot].row != 0, slots[slot].key != key { slot = (slot + 1) & mask }
            return slots[slot].row
        }
    }

    /// The vector of a row.
    func vector(_ row: Int32) -> [Float] {
        vectors.withPointer { vectors in
            (Int(row) * width..<(Int(row) + 1) * width).map { Float(vectors[$0]) * scale }
        }
    }
}
