import NetworkKernels

/// A matrix and a bias, laid out for the kernels, in 16-bit numbers.
struct DenseLayer: Sendable {
    /// Numbers a row takes.
    let inputs: Int
    /// Numbers it makes, and that count made up to a whole panel.
    let outputs: Int
    let paddedOutputs: Int
    private let panels: CacheLines<Int16>
    private let bias: [Float]
    /// What one unit of a sum is worth.
    private let scale: Float

    /// Makes a layer of `inputs` rows of weights, an even number, one output for each of `bias`.
    init(weights: [Float], bias: [Float], inputs: Int) {
        let outputs = bias.count
        let panel = Int(KERNELS_PANEL)
        let padded = (outputs + panel - 1) / panel * panel
        let weightScale = Self.weightScale(weights, inputs: inputs, outputs: outputs)
        var panels = [Int16](repeating: 0, count: inputs * padded)
        for row in 0..<inputs {
            for column in 0..<outputs {
                let pair = (column / panel * inputs + row / 2 * 2) * panel
                let weight = (weights[row * outputs + column] * weightScale).rounded()
                panels[pair + column % panel * 2 + row % 2] = Int16(max(-32767, min(32767, weight)))
            }
        }
        self.inputs = inputs
        self.outputs = outputs
        paddedOutputs = padded
        self.panels = CacheLines(panels)
        self.bias = bias + [Float](repeating: 0, count: padded - outputs)
        scale = 1 / (weightScale * Self.inputScale)
    }

    /// A normalized row of n numbers holds none above the square root of n, and n is at most 128: none above 11.4.
    private static let inputScale: Float = 2896

    /// The largest scale that no sum of products can leave 32 bits with: a sum of products is at most the product of the
    /// lengths, and the length of a row is at most the square root of three times its width, where it is mixed from
    /// three normalized ones. Half of 32 bits leaves room for that and for rounding.
    private static func weightScale(_ weights: [Float], inputs: Int, outputs: Int) -> Float {
        var longest: Float = 0
        var largest: Float = 0
        for column in 0..<outputs {
            var squares: Float = 0
            for row in 0..<inputs {
                let weight = weights[row * outputs + column]
                squares += weight * weight
                largest = max(largest, abs(weight))
            }
            longest = max(longest, squares.squareRoot())
        }
        guard longest > 0, longest.isFinite else { return 1 }
        let input = inputScale * Float(inputs).squareRoot()
        return min(Float(Int32.max) / 2 / (input * longest), 32767 / largest)
    }

    /// Writes `rows` rows of ``paddedOutputs`` numbers, from as many rows of input, each normalized or smaller.
    func apply(_ input: UnsafePointer<Float>, rows: Int, to output: UnsafeMutablePointer<Float>) {
        withRounded(input, rows: rows) { multiply($0, rows: rows, to: output) }
    }

    /// The rows that ``apply(_:rows:to:)`` writes.
    func outputs(of input: UnsafePointer<Float>, rows: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows * paddedOutputs) { output, count in
            guard let first = output.baseAddress else { return }
            apply(input, rows: rows, to: first)
            count = rows * paddedOutputs
        }
    }

    /// The same where each row is mixed with its neighbours, as `kernels_shift` does it; one of `edges` for each row.
    func applyShifted(
        _ input: UnsafePointer<Float>, rows: Int, edges: UnsafePointer<UInt8>, to output: UnsafeMutablePointer<Float>
    ) {
        withRounded(input, rows: rows) { rounded in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: rows * inputs) { shifted in
                guard let shifted = shifted.baseAddress else { return }
                kernels_shift(rounded, Int64(rows), Int64(inputs), edges, shifted)
                multiply(shifted, rows: rows, to: output)
            }
        }
    }

    private func withRounded(_ input: UnsafePointer<Float>, rows: Int, body: (UnsafePointer<Int16>) -> Void) {
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: rows * inputs) { rounded in
            guard let rounded = rounded.baseAddress else { return }
            kernels_round(input, Int64(rows * inputs), Self.inputScale, rounded)
            body(rounded)
        }
    }

    private func multiply(_ rounded: UnsafePointer<Int16>, rows: Int, to output: UnsafeMutablePointer<Float>) {
        panels.withPointer {
            kernels_multiply(rounded, Int64(rows), Int64(inputs), $0, bias, scale, Int64(paddedOutputs), output)
        }
    }
}
