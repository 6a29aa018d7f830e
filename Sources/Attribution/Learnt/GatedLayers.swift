import NetworkKernels

/// Convolutions over a token and its neighbours to both sides, each added to the states through a gate.
struct GatedLayers: Sendable {
    private let layers: [(layer: DenseLayer, dilation: Int)]
    /// How far away each layer's neighbours are, in tokens.
    let dilations: [Int]
    /// How many tokens to each side a token sees.
    let reach: Int
    /// Rows of zeros that have to stand before and after the states: the farthest neighbour's distance.
    let margin: Int

    init(_ layers: [(layer: DenseLayer, dilation: Int)]) {
        self.layers = layers
        dilations = layers.map(\.dilation)
        reach = dilations.reduce(0, +)
        margin = dilations.max() ?? 0
    }

    /// Changes `rows` rows of `width` numbers, which have ``margin`` rows before and after them.
    func apply(to states: UnsafeMutablePointer<Float>, rows: Int, width: Int) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * 2 * width) { gates in
            guard let gates = gates.baseAddress else { return }
            for (layer, dilation) in layers {
                layer.apply(states - dilation * width, rows: rows, dilation: dilation, to: gates)
                kernels_gate(states, gates, Int64(rows), Int64(width))
            }
        }
    }
}
