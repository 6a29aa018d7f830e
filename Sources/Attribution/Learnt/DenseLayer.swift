import NetworkKernels

/// A matrix and a bias, laid out for the kernels, in 16-bit numbers.
struct DenseLayer: Sendable {
    /// Numbers a row takes, and how many rows one output sees.
    let inputs: Int
    let taps: Int
    /// Numbers it makes, and that count made up to a whole panel.
    let outputs: Int
    let paddedOutputs: Int
    private let panels: [Int16]
    private let bias: [Float]
    /// What one unit of a sum is worth.
    private let scale: Float

    /// Makes a layer of `taps * inputs` rows of weights, an even number of inputs, one output for each of `bias`.
    init(weights: [Float], bias: [Float], inputs: Int, taps: Int = 1) {
        let rows = inputs * taps
        let outputs = bias.count
        let panel = Int(KERNELS_PANEL)
        let padded = (outputs + panel - 1) / panel * panel
        let weightScale = Self.weightScale(weights, rows: rows, outputs: outputs, inputs: inputs, taps: taps)
        var panels = [Int16](repeating: 0, count: rows * padded)
        for row in 0..<rows {
            for column in 0..<outputs {
                let pair = (column / panel * rows + row / 2 * 2) * panel
                let weight = (weights[row * outputs + column] * weightScale).rounded()
                panels[pair + column % panel * 2 + row % 2] = Int16(max(-32767, min(32767, weight)))
            }
        }
        self.inputs = inputs
        self.taps = taps
        self.outputs = outputs
        paddedOutputs = padded
        self.panels = panels
        self.bias = bias + [Float](repeating: 0, count: padded - outputs)
        scale = 1 / (weightScale * Self.inputScale)
    }

    /// A normalized row of n numbers holds none above the square root of n, and n is at most 128: none above 11.4.
    private static let inputScale: Float = 2896

    /// The largest scale that no sum of products can leave 32 bits with: the length of a normalized row is the square
    /// root of its width, and a sum of products is at most the product of the lengths.
    private static func weightScale(_ weights: [Float], rows: Int, outputs: Int, inputs: Int, taps: Int) -> Float {
        var longest: Float = 0
        var largest: Float = 0
        for column in 0..<outputs {
            var squares: Float = 0
            for row in 0..<rows {
                let weight = weights[row * outputs + column]
                squares += weight * weight
                largest = max(largest, abs(weight))
            }
            longest = max(longest, squares.squareRoot())
        }
        guard longest > 0, longest.isFinite else { return 1 }
        let input = inputScale * Float(inputs * taps).squareRoot()
        return min(Float(Int32.max) / 2 / (input * longest), 32767 / largest)
    }

    /// Writes `rows` rows of ``paddedOutputs`` numbers; `input` has `(taps - 1) * dilation` rows more, each normalized
    /// or smaller.
    func apply(_ input: UnsafePointer<Float>, rows: Int, dilation: Int = 1, to output: UnsafeMutablePointer<Float>) {
        let count = (rows + (taps - 1) * dilation) * inputs
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: count) { rounded in
            guard let rounded = rounded.baseAddress else { return }
            kernels_round(input, Int64(count), Self.inputScale, rounded)
            kernels_multiply(
                rounded, Int64(rows), Int64(inputs), Int64(taps), Int64(dilation), panels, bias, scale,
                Int64(paddedOutputs), output)
        }
    }
}
