/// Runs the tagger on a few tokens, with all of their features or without one.
struct TaggerOcclusion {
    private let text: ReadText
    private let context: TextContext
    private let tagger: TaggerNetwork
    private let range: Range<Int>
    private let halo: Range<Int>
    private let keys: [UInt32]

    /// Prepares to run on the tokens `range`.
    init(_ range: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel) {
        self.text = text
        self.context = context
        tagger = model.tagger
        self.range = range
        halo = max(0, range.lowerBound - tagger.reach)..<min(text.count, range.upperBound + tagger.reach)
        keys = TokenFeatures.keys(of: halo, in: text, context: context)
    }

    /// Prepares to run on the tokens of a stretch that see the token `center`.
    init(
        around center: Int, in stretch: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel
    ) {
        let reach = model.tagger.reach
        let range = (max(0, center - reach)..<center + reach + 1).clamped(to: stretch)
        self.init(range, of: text, context: context, model: model)
    }

    /// How probable the labels are with all features.
    var probabilities: LabelProbabilities { probabilities(keys) }

    /// The features of a token that weigh most for or against a role of it.
    func weights(at token: Int, role: Int) -> [WeighedFeature] {
        let all = probabilities(keys).logOdds(token, role)
        let first = (token - halo.lowerBound) * TokenFeatures.columns
        let namer = ColumnNamer(text: text, context: context, token: token, cue: nil)
        return WeighedFeature.heaviest(columns: TokenFeatures.columns) { column in
            guard tagger.features.row(keys[first + column]) > 0 else { return nil }
            var fewer = keys
            fewer[first + column] = 0
            let weight = all - probabilities(fewer).logOdds(token, role)
            return WeighedFeature(name: namer.name(TokenFeatures.names[column]), weight: weight)
        }
    }

    private func probabilities(_ keys: [UInt32]) -> LabelProbabilities {
        let most = tagger.layers.margin
        var padded = [Float](repeating: 0, count: (halo.count + 2 * most) * tagger.width)
        let scores = padded.withUnsafeMutableBufferPointer { TaggerState.run(tagger, keys, halo.count, $0, most) }
        return LabelProbabilities(
            tagger.chain, scores: scores, from: range.lowerBound - halo.lowerBound,
            stride: tagger.output.paddedOutputs, range: range)
    }
}

extension WeighedFeature {
    private static let mostTold = 6
    private static let leastTold = 0.05

    /// The heaviest of some columns' features.
    static func heaviest(columns: Int, weigh: (Int) -> WeighedFeature?) -> [WeighedFeature] {
        let weighed = (0..<columns).compactMap(weigh).filter { abs($0.weight) >= leastTold }
        return Array(weighed.sorted { abs($0.weight) > abs($1.weight) }.prefix(mostTold))
    }
}
