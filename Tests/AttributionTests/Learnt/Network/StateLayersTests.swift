import Foundation
import NetworkKernels
import Testing

@testable import Attribution

@Suite("Layers of states")
struct StateLayersTests {
    private let width = 16

    /// Random numbers, a layer of them, and states to change.
    private func layer(_ kind: StateLayers.Kind, seed: UInt64) -> (layers: StateLayers, weights: [Float]) {
        var random = SeededGenerator(seed: seed)
        let weights = (0..<width * 2 * width).map { _ in Float.random(in: -1...1, using: &random) }
        let bias = [Float](repeating: 0, count: 2 * width)
        return (StateLayers([(kind, DenseLayer(weights: weights, bias: bias, inputs: width))]), weights)
    }

    private func states(rows: Int) -> [Float] {
        var random = SeededGenerator(seed: 9)
        return (0..<rows * width).map { _ in Float.random(in: -1...1, using: &random) }
    }

    private func applied(_ layers: StateLayers, _ states: [Float], edges: [UInt8]) -> [Float] {
        var states = states
        layers.apply(to: &states, width: width, edges: edges)
        return states
    }

    @Test("a recurrent layer remembers forwards in the first half, backwards in the second")
    func recurrence() {
        let rows = 5
        let (layers, weights) = layer(.recurrent, seed: 1)
        let start = states(rows: rows)
        func dense(_ row: Int, _ column: Int) -> Float {
            (0..<width).reduce(0) { $0 + start[row * width + $1] * weights[$1 * 2 * width + column] }
        }
        var expected = start
        for index in 0..<width {
            var memory: Float = 0
            for step in 0..<rows {
                let row = index < width / 2 ? step : rows - 1 - step
                let gate = 1 / (1 + exp(-dense(row, width + index)))
                let value = 2 / (1 + exp(-2 * dense(row, index))) - 1
                memory = (1 - gate) * memory + gate * value
                expected[row * width + index] += memory
            }
        }
        kernels_normalize(&expected, Int64(rows), Int64(width))
        for (found, wanted) in zip(applied(layers, start, edges: StateLayers.edges(count: rows)), expected) {
            #expect(abs(found - wanted) < 0.01)
        }
    }

    @Test("a gated layer mixes a token with its neighbours, and adds its values as far as its gates are open")
    func gating() {
        let rows = 4
        let (layers, weights) = layer(.gated, seed: 3)
        let start = states(rows: rows)
        let quarter = width / 4
        func mixed(_ row: Int, _ index: Int) -> Float {
            let from = index < quarter ? row - 1 : index < 2 * quarter ? row + 1 : row
            return (0..<rows).contains(from) ? start[from * width + index] : 0
        }
        func dense(_ row: Int, _ column: Int) -> Float {
            (0..<width).reduce(0) { $0 + mixed(row, $1) * weights[$1 * 2 * width + column] }
        }
        var expected = start
        for row in 0..<rows {
            for index in 0..<width {
                expected[row * width + index] += dense(row, index) / (1 + exp(-dense(row, width + index)))
            }
        }
        kernels_normalize(&expected, Int64(rows), Int64(width))
        for (found, wanted) in zip(applied(layers, start, edges: StateLayers.edges(count: rows)), expected) {
            #expect(abs(found - wanted) < 0.01)
        }
    }

    @Test("what lies beyond a sequence's ends does not count", arguments: [StateLayers.Kind.gated, .recurrent])
    func edges(kind: StateLayers.Kind) {
        let (layers, _) = layer(kind, seed: 2)
        let start = states(rows: 7)
        let parted = StateLayers.edges(count: 7) { before, _ in before == 2 }
        let first = applied(layers, Array(start[..<(3 * width)]), edges: StateLayers.edges(count: 3))
        let second = applied(layers, Array(start[(3 * width)...]), edges: StateLayers.edges(count: 4))
        #expect(applied(layers, start, edges: parted) == first + second)
        #expect(applied(layers, start, edges: StateLayers.edges(count: 7)) != first + second)
    }

    @Test("edges are where rows part, and at both ends")
    func places() {
        #expect(StateLayers.edges(count: 4) { before, _ in before == 1 } == [1, 2, 1, 2])
        #expect(StateLayers.edges(count: 1) == [3])
        #expect(StateLayers.edges(count: 0) == [])
    }
}
