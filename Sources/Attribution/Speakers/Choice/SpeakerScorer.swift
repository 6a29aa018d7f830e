import Foundation

/// What training learnt of who is meant by a source: a vector for each feature, and a layer over their sum.
struct SpeakerNetwork: Sendable {
    let features: FeatureTable
    let bias: [Float]
    /// What each number of the hidden layer is worth.
    let output: [Float]

    /// What each of `rows` rows of ``SpeakerFeatures/columns`` keys is worth.
    func scores(_ keys: [UInt32], rows: Int) -> [Float] {
        let width = features.width
        let hidden = features.sums(keys, columns: SpeakerFeatures.columns)
        return (0..<rows).map { row in
            var score: Float = 0
            for index in 0..<width { score += max(0, hidden[row * width + index] + bias[index]) * output[index] }
            return score
        }
    }
}

/// Scores those who may be the source.
struct SpeakerScorer: Sendable {
    let words: WordTable
    /// Nil where the features alone are wanted: then all are equally likely.
    let network: SpeakerNetwork?

    /// Weighs `candidates`, and nobody.
    func weigh(
        _ candidates: [SpeakerCandidate], first: SpeakerCandidate?, for question: SpeakerQuestion,
        _ standings: Standings, in discourse: Discourse
    ) -> SpeakerWeighing {
        let facts = SpeakerFacts(
            question: question, standings: standings, discourse: discourse, words: words)
        let keys = SpeakerFeatures.keys(of: facts.subjects(of: candidates))
        let scores = network?.scores(keys, rows: candidates.count + 1) ?? []
        return SpeakerWeighing(
            candidates: candidates, keys: keys, shares: Self.shares(scores), form: question.form,
            hasCue: question.attribution.cue != nil, first: first)
    }

    private static func shares(_ scores: [Float]) -> [Float] {
        guard let highest = scores.max() else { return [] }
        let weights = scores.map { exp($0 - highest) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
