import Foundation

/// How probable each role is at each token of a range.
struct LabelProbabilities {
    /// The tokens.
    let range: Range<Int>
    private let labels: Int
    private let values: [Double]

    /// Takes the scores of the rows from `first` on, of which the first is that of the range's first token.
    init(_ chain: LabelChain, scores: [Float], from first: Int = 0, stride: Int, range: Range<Int>) {
        self.range = range
        labels = chain.labels
        values = chain.marginals(scores, from: first * stride, count: range.count, stride: stride)
    }

    /// How probable it is that a token has a role: 0 content, 1 source, 2 cue.
    func probability(_ token: Int, _ role: Int) -> Double {
        let row = (token - range.lowerBound) * labels
        return values[row + 2 * role + 1] + values[row + 2 * role + 2]
    }

    /// The logarithm of the odds that a token has a role.
    func logOdds(_ token: Int, _ role: Int) -> Double {
        let row = (token - range.lowerBound) * labels
        var rest = 0.0
        for label in 0..<labels where label != 2 * role + 1 && label != 2 * role + 2 { rest += values[row + label] }
        return log(max(probability(token, role), Self.least)) - log(max(rest, Self.least))
    }

    /// Keeps the logarithm finite.
    private static let least = 1e-30

    /// The token of `tokens` that is likeliest to have a role; nil where none is known.
    func likeliest(in tokens: Range<Int>, role: Int) -> Int? {
        tokens.clamped(to: range).max { probability($0, role) < probability($1, role) }
    }

    /// Runs of tokens in `tokens` that may have a role, with the probability of the likeliest in each.
    func candidates(in tokens: Range<Int>, role: Int, where isEligible: (Int) -> Bool)
        -> [(tokens: Range<Int>, probability: Double)]
    {
        var found: [(tokens: Range<Int>, probability: Double)] = []
        for token in tokens.clamped(to: range) where isEligible(token) {
            let probability = probability(token, role)
            guard probability >= Self.leastTold else { continue }
            if let last = found.last, last.tokens.upperBound == token {
                found[found.count - 1] = (last.tokens.lowerBound..<token + 1, max(last.probability, probability))
            } else {
                found.append((token..<token + 1, probability))
            }
        }
        return found
    }

    /// What is less probable is not worth telling.
    private static let leastTold = 0.05
}
