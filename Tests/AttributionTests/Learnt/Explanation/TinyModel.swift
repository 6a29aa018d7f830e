@testable import Attribution

/// A model that knows five words: "said" is a cue and "denied" perhaps, "closed" is content, "Lund" is a source
/// wherever it stands, and "Moss" is none but for standing right before the cue.
enum TinyModel {
    private static let width = 16

    static var model: AttributionModel {
        let doubtful = (0..<width).map { pattern(1)[$0] * ($0 < 6 ? -1 : 1) }
        let tagger = TaggerNetwork(
            width: width,
            features: table([
                (word("said"), pattern(1)), (word("denied"), doubtful), (word("closed"), pattern(4)),
                (word("lund"), pattern(2)), (word("moss"), pattern(8)),
            ]),
            bias: zeros(width), layers: StateLayers([]), output: output(labels: 7, [5: pattern(1)]),
            scores: ofWordBefore("moss", points: [5: 4]), chain: LabelChain(labels: 7, transitions: zeros(49)))
        var near = FeatureHash(100)
        for part in [0, 1, 0] { near.add(part) }
        let linker = LinkerNetwork(
            width: width, features: table([(near.key, pattern(2))]),
            fromToken: DenseLayer(
                weights: (0..<width * width).map { $0 % (width + 1) == 0 ? 1 : 0 }, bias: zeros(width), inputs: width),
            fromCue: DenseLayer(weights: zeros(width * width), bias: zeros(width), inputs: width),
            layers: StateLayers([]),
            output: output(labels: 5, [1: pattern(4).map { 2 * $0 }, 3: pattern(2).map { 2 * $0 }]),
            scores: .empty,
            chain: LabelChain(labels: 5, transitions: zeros(25)))
        return AttributionModel(
            words: WordTable(keys: [], rows: []), tagger: tagger, linker: linker,
            manner: DenseLayer(weights: zeros(width * 2), bias: zeros(2), inputs: width), speakers: nil)
    }

    /// Ones and minus ones, as many of each; patterns of different bits have nothing in common.
    private static func pattern(_ bit: Int) -> [Float] { (0..<width).map { $0 & bit == 0 ? 1 : -1 } }

    private static func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }

    private static func word(_ word: String) -> UInt32 {
        var hash = FeatureHash(0)
        hash.add(Lexicon.key(word))
        return hash.key
    }

    /// A linear part that gives a token points for the word before it.
    private static func ofWordBefore(_ word: String, points: [Int: UInt64]) -> ScoreTable {
        // The second column of crosses.
        var hash = FeatureHash(301)
        hash.add(Lexicon.key(word))
        let place = points.reduce(UInt64(hash.key >> 24) << 56) { $0 | $1.value << UInt64(8 * $1.key) }
        return ScoreTable(places: [place, 0], scale: 1)
    }

    private static func table(_ features: [(key: UInt32, vector: [Float])]) -> FeatureTable {
        FeatureTable(
            keys: features.map(\.key), vectors: features.flatMap { $0.vector.map { Int8($0) } }, width: width, scale: 1)
    }

    /// A layer that gives label 0 five points, and others what their pattern is worth.
    private static func output(labels: Int, _ patterns: [Int: [Float]]) -> DenseLayer {
        var weights = zeros(width * labels)
        for (label, pattern) in patterns {
            for row in 0..<width { weights[row * labels + label] = pattern[row] }
        }
        return DenseLayer(weights: weights, bias: [5] + zeros(labels - 1), inputs: width)
    }
}
