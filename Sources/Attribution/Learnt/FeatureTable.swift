import NetworkKernels

/// A vector for each feature that training met often enough.
struct FeatureTable: Sendable {
    /// Numbers in a vector.
    let width: Int
    private let scale: Float
    /// Row 0 is zeros: it stands for every key that training did not meet.
    private let vectors: [Int8]
    private let slots: [Slot]
    private let mask: Int

    private struct Slot {
        var key: UInt32 = 0
        /// 0 in a free slot.
        var row: Int32 = 0
    }

    init(keys: [UInt32], vectors: [Int8], width: Int, scale: Float) {
        var size = 16
        while size * 2 < keys.count * 3 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        for (row, key) in keys.enumerated() {
            var slot = Self.slot(key) & (size - 1)
            while slots[slot].row > 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(key: key, row: Int32(row + 1))
        }
        self.width = width
        self.scale = scale
        self.vectors = [Int8](repeating: 0, count: width) + vectors
        self.slots = slots
        mask = size - 1
    }

    @inline(__always)
    private static func slot(_ key: UInt32) -> Int { Int(key >> 1) }

    /// Writes the sum of the vectors of `columns` keys a row, for all rows of `keys`, ``width`` numbers a row.
    func sum(_ keys: UnsafeBufferPointer<UInt32>, columns: Int, to output: UnsafeMutablePointer<Float>) {
        guard columns > 0 else { return }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns) { rows in
            slots.withUnsafeBufferPointer { slots in
                vectors.withUnsafeBufferPointer { vectors in
                    guard let base = rows.baseAddress, let table = vectors.baseAddress else { return }
                    for row in 0..<keys.count / columns {
                        for column in 0..<columns {
                            rows[column] = Self.row(keys[row * columns + column], slots, mask)
                        }
                        kernels_sum_rows(table, base, Int64(columns), Int64(width), scale, output + row * width)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func row(_ key: UInt32, _ slots: UnsafeBufferPointer<Slot>, _ mask: Int) -> Int32 {
        var slot = slot(key) & mask
        while true {
            let found = slots[slot]
            if found.row == 0 || found.key == key { return found.row }
            slot = (slot + 1) & mask
        }
    }

    /// The row of a key; 0 where training did not meet it.
    func row(_ key: UInt32) -> Int32 { slots.withUnsafeBufferPointer { Self.row(key, $0, mask) } }

    /// The vector of a row.
    func vector(_ row: Int32) -> [Float] {
        vectors[Int(row) * width..<(Int(row) + 1) * width].map { Float($0) * scale }
    }
}
