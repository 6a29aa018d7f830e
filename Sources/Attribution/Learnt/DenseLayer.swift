import NetworkKernels

/// A matrix and a bias, laid out for the kernels.
struct DenseLayer: Sendable {
    /// Numbers a row takes, and how many rows one output sees.
    let inputs: Int
    let taps: Int
    /// Numbers it makes, and that count made up to a whole panel.
    let outputs: Int
    let paddedOutputs: Int
    private let panels: [Float]
    private let bias: [Float]

    /// Makes a layer of `taps * inputs` rows of `outputs` weights.
    init(weights: [Float], bias: [Float], inputs: Int, taps: Int = 1) {
        let rows = inputs * taps
        let outputs = bias.count
        let panel = Int(KERNELS_PANEL)
        let padded = (outputs + panel - 1) / panel * panel
        var panels = [Float](repeating: 0, count: rows * padded)
        for row in 0..<rows {
            for column in 0..<outputs {
                panels[(column / panel * rows + row) * panel + column % panel] = weights[row * outputs + column]
            }
        }
        self.inputs = inputs
        self.taps = taps
        self.outputs = outputs
        paddedOutputs = padded
        self.panels = panels
        self.bias = bias + [Float](repeating: 0, count: padded - outputs)
    }

    /// Writes `rows` rows of ``paddedOutputs`` numbers; `input` has `(taps - 1) * dilation` rows more.
    func apply(_ input: UnsafePointer<Float>, rows: Int, dilation: Int = 1, to output: UnsafeMutablePointer<Float>) {
        kernels_multiply(
            input, Int64(rows), Int64(inputs), Int64(taps), Int64(dilation), panels, bias, Int64(paddedOutputs), output)
    }
}
