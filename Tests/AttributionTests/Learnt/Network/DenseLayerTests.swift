import Testing

@testable import Attribution

@Suite("Dense layers")
struct DenseLayerTests {
    @Test(
        "a layer multiplies as plain numbers would, but for rounding",
        arguments: [(16, 7, 1), (16, 16, 4), (64, 128, 9), (48, 5, 3), (32, 17, 6)] as [(Int, Int, Int)])
    func multiplication(inputs: Int, outputs: Int, rows: Int) {
        var random = SeededGenerator(seed: UInt64(inputs * outputs))
        func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float.random(in: -1...1, using: &random) } }
        let weights = numbers(inputs * outputs)
        let bias = numbers(outputs)
        let input = numbers(rows * inputs)
        let layer = DenseLayer(weights: weights, bias: bias, inputs: inputs)
        var output = [Float](repeating: .nan, count: rows * layer.paddedOutputs)
        layer.apply(input, rows: rows, to: &output)
        for row in 0..<rows {
            for column in 0..<outputs {
                var expected = bias[column]
                for index in 0..<inputs { expected += input[row * inputs + index] * weights[index * outputs + column] }
                #expect(abs(output[row * layer.paddedOutputs + column] - expected) < 0.01)
            }
        }
    }

    @Test(
        "the longest normalized row and the largest weights stay within bounds", arguments: [1e-6, 1, 1e6] as [Float])
    func extremes(size: Float) {
        let width = 128
        let layer = DenseLayer(
            weights: [Float](repeating: size, count: width * 16), bias: [Float](repeating: 0, count: 16),
            inputs: width)
        let input = [Float](repeating: 1, count: width)
        var output = [Float](repeating: .nan, count: 16)
        layer.apply(input, rows: 1, to: &output)
        for number in output { #expect(abs(number / (size * Float(width)) - 1) < 0.001) }
    }

    @Test("a layer of zeros gives its bias")
    func zeros() {
        let layer = DenseLayer(weights: [Float](repeating: 0, count: 32), bias: [1, -2], inputs: 16)
        var output = [Float](repeating: .nan, count: 16)
        layer.apply([Float](repeating: 3, count: 16), rows: 1, to: &output)
        #expect(output.prefix(2) == [1, -2])
    }
}
