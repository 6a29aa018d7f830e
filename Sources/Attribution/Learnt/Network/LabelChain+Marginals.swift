import Foundation

extension LabelChain {
    /// How probable each label is at each of `count` rows of scores, `stride` numbers apart, the first at `start`:
    /// ``labels`` numbers a row, which sum to 1. By the forward–backward algorithm (Rabiner 1989). Linear.
    func marginals(_ scores: [Float], from start: Int = 0, count: Int, stride: Int) -> [Double] {
        guard count > 0 else { return [] }
        let steps = transitions.map { exp(Double($0)) }
        var weights = [Double](repeating: 0, count: count * labels)
        for row in 0..<count {
            let scores = scores[start + row * stride..<start + row * stride + labels]
            let most = scores.max() ?? 0
            for (label, score) in scores.enumerated() { weights[row * labels + label] = exp(Double(score - most)) }
        }
        var forward = weights
        Self.normalize(&forward, row: 0, width: labels)
        for row in 1..<max(1, count) {
            for label in 0..<labels {
                var sum = 0.0
                for previous in 0..<labels {
                    sum += forward[(row - 1) * labels + previous] * steps[previous * labels + label]
                }
                forward[row * labels + label] *= sum
            }
            Self.normalize(&forward, row: row, width: labels)
        }
        var backward = [Double](repeating: 1, count: labels)
        for row in (0..<count).reversed() {
            for label in 0..<labels { forward[row * labels + label] *= backward[label] }
            Self.normalize(&forward, row: row, width: labels)
            var earlier = [Double](repeating: 0, count: labels)
            for label in 0..<labels {
                for next in 0..<labels {
                    earlier[label] += steps[label * labels + next] * weights[row * labels + next] * backward[next]
                }
            }
            backward = earlier
            Self.normalize(&backward, row: 0, width: labels)
        }
        return forward
    }

    /// Makes a row sum to 1; one of zeros is left.
    private static func normalize(_ values: inout [Double], row: Int, width: Int) {
        var sum = 0.0
        for index in row * width..<(row + 1) * width { sum += values[index] }
        guard sum > 0 else { return }
        for index in row * width..<(row + 1) * width { values[index] /= sum }
    }
}
