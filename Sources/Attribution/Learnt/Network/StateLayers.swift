import NetworkKernels

/// Layers that let the tokens of a sequence see one another; each adds to the tokens' states.
struct StateLayers: Sendable {
    /// How a layer looks at other tokens. The raw values are those of the model file.
    enum Kind: UInt32, Sendable {
        /// Looks at the tokens next to it, and adds through a gate (Dauphin et al. 2017).
        case gated = 0
        /// Goes over the sequence in both directions and remembers, through a gate (Feng et al. 2024, minGRU).
        case recurrent = 1
    }

    private let layers: [(kind: Kind, layer: DenseLayer)]
    var kinds: [Kind] { layers.map(\.kind) }

    init(_ layers: [(kind: Kind, layer: DenseLayer)]) { self.layers = layers }

    /// Sequences are worked on together until they have so many rows: enough for a kernel's loop, few enough for the
    /// nearest caches to hold what the layers make of them.
    private static let block = 96

    /// Changes rows of `width` numbers, as many as there are `edges`: those say where sequences begin and end.
    func apply(to states: UnsafeMutablePointer<Float>, width: Int, edges: [UInt8]) {
        edges.withUnsafeBufferPointer { edges in
            guard let first = edges.baseAddress else { return }
            var start = 0
            for row in edges.indices where edges[row] & UInt8(KERNELS_ENDS) != 0 || row == edges.count - 1 {
                guard row + 1 - start >= Self.block || row == edges.count - 1 else { continue }
                apply(to: states + start * width, width: width, rows: row + 1 - start, edges: first + start)
                start = row + 1
            }
        }
    }

    private func apply(
        to states: UnsafeMutablePointer<Float>, width: Int, rows: Int, edges: UnsafePointer<UInt8>
    ) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * 2 * width) { changes in
            guard let changes = changes.baseAddress else { return }
            for (kind, layer) in layers {
                switch kind {
                case .gated:
                    layer.applyShifted(states, rows: rows, edges: edges, to: changes)
                    kernels_gate(states, changes, Int64(rows), Int64(width))
                case .recurrent:
                    layer.apply(states, rows: rows, to: changes)
                    kernels_recur(states, changes, Int64(rows), Int64(width), edges)
                }
            }
        }
    }

    /// The edges of one sequence of some rows.
    static func edges(count: Int) -> [UInt8] { edges(count: count) { _, _ in false } }

    /// The edges of rows that follow one another in one sequence unless `parts` says of a row and the next that they
    /// do not.
    static func edges(count: Int, parts: (Int, Int) -> Bool) -> [UInt8] {
        var edges = [UInt8](repeating: 0, count: count)
        for row in 0..<count {
            if row == 0 || parts(row - 1, row) { edges[row] |= UInt8(KERNELS_BEGINS) }
            if row == count - 1 || parts(row, row + 1) { edges[row] |= UInt8(KERNELS_ENDS) }
        }
        return edges
    }
}
