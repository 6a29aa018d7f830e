import NetworkKernels

/// A vector for each feature that training met often enough.
struct FeatureTable: Sendable {
    /// Numbers in a vector.
    let width: Int
    private let scale: Float
    private let vectors: [Int8]
    /// Keys and row numbers by turns; a row number below 0 marks a free slot.
    private let slots: [(key: UInt32, row: Int32)]
    private let mask: Int

    init(keys: [UInt32], vectors: [Int8], width: Int, scale: Float) {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var slots = [(key: UInt32, row: Int32)](repeating: (0, -1), count: size)
        for (row, key) in keys.enumerated() {
            var slot = Self.slot(key) & (size - 1)
            while slots[slot].row >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = (key, Int32(row))
        }
        self.width = width
        self.scale = scale
        self.vectors = vectors
        self.slots = slots
        mask = size - 1
    }

    @inline(__always)
    private static func slot(_ key: UInt32) -> Int { Int(key >> 1) }

    /// Writes the sum of the vectors of `columns` keys a row, for all rows of `keys`, ``width`` numbers a row.
    func sum(_ keys: UnsafeBufferPointer<UInt32>, columns: Int, to output: UnsafeMutablePointer<Float>) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns) { rows in
            guard let base = rows.baseAddress else { return }
            for row in 0..<keys.count / max(columns, 1) {
                for column in 0..<columns { rows[column] = self.row(keys[row * columns + column]) }
                kernels_sum_rows(vectors, base, Int64(columns), Int64(width), scale, output + row * width)
            }
        }
    }

    /// The row of a key; -1 where training did not meet it.
    func row(_ key: UInt32) -> Int32 {
        var slot = Self.slot(key) & mask
        while true {
            let (found, row) = slots[slot]
            if row < 0 || found == key { return row }
            slot = (slot + 1) & mask
        }
    }

    /// The vector of a row.
    func vector(_ row: Int32) -> [Float] {
        vectors[Int(row) * width..<(Int(row) + 1) * width].map { Float($0) * scale }
    }
}
