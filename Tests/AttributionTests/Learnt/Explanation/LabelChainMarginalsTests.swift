import Foundation
import Testing

@testable import Attribution

@Suite("Marginals of a chain of labels")
struct LabelChainMarginalsTests {
    @Test("they are the shares of all sequences, each weighed by its score")
    func sequences() {
        let chain = LabelChain(labels: 3, transitions: [0.5, -1, 0, 2, 0.3, -0.4, 0, 0.7, -2])
        // The fourth number of a row belongs to no label.
        let scores: [Float] = [9, 1, 0, -1, 9, 0.5, 2, 0, 9, -1, 0.1, 1.5, 9, 0, 0, 3, 9]
        var expected = [Double](repeating: 0, count: 12)
        var total = 0.0
        for sequence in 0..<81 {
            let labels = [sequence / 27, sequence / 9 % 3, sequence / 3 % 3, sequence % 3]
            var sum = 0.0
            for row in 0..<4 {
                sum += Double(scores[1 + row * 4 + labels[row]])
                if row > 0 { sum += Double(chain.transitions[labels[row - 1] * 3 + labels[row]]) }
            }
            total += exp(sum)
            for row in 0..<4 { expected[row * 3 + labels[row]] += exp(sum) }
        }
        let marginals = chain.marginals(scores, from: 1, count: 4, stride: 4)
        #expect(zip(marginals, expected).allSatisfy { abs($0 - $1 / total) < 1e-6 })
    }

    @Test("long texts and large scores leave numbers that sum to one")
    func large() {
        let chain = LabelChain(labels: 2, transitions: [0, -50, -.infinity, 3])
        let scores = (0..<4000).flatMap { [Float($0 % 7) * 40, Float($0 % 5) * -60] }
        let marginals = chain.marginals(scores, count: 4000, stride: 2)
        let sums = stride(from: 0, to: marginals.count, by: 2).map { marginals[$0] + marginals[$0 + 1] }
        #expect(sums.count == 4000 && sums.allSatisfy { abs($0 - 1) < 1e-9 })
    }

    @Test("no rows have none")
    func empty() {
        #expect(LabelChain(labels: 2, transitions: [0, 0, 0, 0]).marginals([], count: 0, stride: 2).isEmpty)
    }
}
