/// Runs the tagger on a few tokens, with all of their features or without one.
struct TaggerOcclusion {
    private let text: ReadText
    private let context: TextContext
    private let tagger: TaggerNetwork
    private let range: Range<Int>
    private let keys: TokenKeys

    /// Prepares to run on the tokens `range`.
    init(_ range: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel) {
        self.text = text
        self.context = context
        tagger = model.tagger
        self.range = range
        keys = TokenKeys(range, of: text, context: context)
    }

    /// Prepares to run on the tokens of a stretch around the token `center`: what is farther off in the
    /// paragraph is left out, so that the probabilities are near those of the whole.
    init(
        around center: Int, in stretch: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel
    ) {
        let paragraph = text.paragraphs[center]
        var range = center..<center + 1
        while range.lowerBound > max(stretch.lowerBound, center - Self.reach),
            text.paragraphs[range.lowerBound - 1] == paragraph
        { range = range.lowerBound - 1..<range.upperBound }
        while range.upperBound < min(stretch.upperBound, center + Self.reach),
            text.paragraphs[range.upperBound] == paragraph
        { range = range.lowerBound..<range.upperBound + 1 }
        self.init(range, of: text, context: context, model: model)
    }

    private static let reach = 30

    /// How probable the labels are with all features.
    var probabilities: LabelProbabilities { probabilities(TaggerState.network(tagger, keys).scores, keys) }

    /// The features of a token that weigh most for or against a role of it.
    func weights(at token: Int, role: Int) -> [WeighedFeature] {
        let network = TaggerState.network(tagger, keys).scores
        let all = probabilities(network, keys).logOdds(token, role)
        let row = token - range.lowerBound
        let namer = ColumnNamer(text: text, context: context, token: token, cue: nil)
        let ofNetwork = (0..<TokenFeatures.columns).compactMap { column -> WeighedFeature? in
            let place = row * TokenFeatures.columns + column
            guard tagger.features.row(keys.network[place]) > 0 else { return nil }
            var fewer = keys
            fewer.network[place] = 0
            let weight = all - probabilities(TaggerState.network(tagger, fewer).scores, fewer).logOdds(token, role)
            return WeighedFeature(name: namer.name(TokenFeatures.names[column]), weight: weight)
        }
        let ofCrosses = (0..<TokenFeatures.crossColumns).map { column in
            var fewer = keys
            fewer.crosses[row * TokenFeatures.crossColumns + column] = 0
            let weight = all - probabilities(network, fewer).logOdds(token, role)
            return WeighedFeature(name: namer.name(TokenFeatures.crossNames[column]), weight: weight)
        }
        return WeighedFeature.heaviest(ofNetwork + ofCrosses)
    }

    private func probabilities(_ network: [Float], _ keys: TokenKeys) -> LabelProbabilities {
        var scores = network
        TaggerState.addLinearPart(tagger, keys, to: &scores)
        return LabelProbabilities(
            tagger.chain, scores: scores, stride: tagger.output.paddedOutputs, range: range)
    }
}

extension WeighedFeature {
    private static let mostTold = 6
    private static let leastTold = 0.05

    /// The heaviest of some features.
    static func heaviest(_ features: [WeighedFeature]) -> [WeighedFeature] {
        let weighed = features.filter { abs($0.weight) >= leastTold }
        return Array(weighed.sorted { abs($0.weight) > abs($1.weight) }.prefix(mostTold))
    }
}
