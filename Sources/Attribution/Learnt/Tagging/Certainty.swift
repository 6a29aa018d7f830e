import Foundation

/// How sure the networks are of what they chose: the mean share of the chosen role in each token's scores.
///
/// The chain's transitions are left out, which costs little and orders attributions nearly as well; ``Confidence``
/// turns the figure into a share of right ones.
enum Certainty {
    /// From 0 to 1: the share of the labels of `role` in the softmax of each row, the mean over `rows` of
    /// `scores`, `stride` numbers a row; 1 for no rows.
    static func mean(of role: ClosedRange<Int>, rows: Range<Int>, scores: [Float], stride: Int, labels: Int) -> Float {
        guard !rows.isEmpty else { return 1 }
        let sum = rows.reduce(Float(0)) {
            $0 + share(of: role, row: $1, scores: scores, stride: stride, labels: labels)
        }
        return sum / Float(rows.count)
    }

    /// The same of one row.
    static func share(of role: ClosedRange<Int>, row: Int, scores: [Float], stride: Int, labels: Int) -> Float {
        let row = scores[row * stride..<row * stride + labels]
        let most = row.max() ?? 0
        var all: Float = 0
        var chosen: Float = 0
        for (label, score) in row.enumerated() {
            let weight = exp(score - most)
            all += weight
            if role.contains(label) { chosen += weight }
        }
        return chosen / all
    }
}
