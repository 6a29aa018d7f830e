/// Runs the linker around one cue, with all features of the tokens or without one.
struct LinkerOcclusion {
    /// How probable the labels are with all features.
    let probabilities: LabelProbabilities
    private let cue: Range<Int>
    private let window: Range<Int>
    private let features: WindowFeatures
    private let keys: WindowKeys
    /// What the network gives each label with all features.
    private let network: [Float]
    private let state: TaggerState
    private let model: AttributionModel

    /// Runs on the tokens `window` around `cue`.
    init(
        _ cue: Range<Int>, window: Range<Int>, features: WindowFeatures, state: TaggerState, model: AttributionModel
    ) {
        self.cue = cue
        self.window = window
        self.features = features
        self.state = state
        self.model = model
        keys = features.keys(of: window, cue: cue)
        network = CueReading.networkScores(cue, window: window, keys: keys, state: state, model: model)
        probabilities = Self.probabilities(network, keys, window, model.linker)
    }

    /// The features of a token that weigh most for or against a role of it.
    func weights(at token: Int, role: Int) -> [WeighedFeature] {
        let all = probabilities.logOdds(token, role)
        let row = token - window.lowerBound
        let namer = ColumnNamer(text: features.text, context: features.context, token: token, cue: cue)
        func weight(_ network: [Float], _ fewer: WindowKeys, _ name: ColumnName) -> WeighedFeature {
            let rest = Self.probabilities(network, fewer, window, model.linker).logOdds(token, role)
            return WeighedFeature(name: namer.name(name), weight: all - rest)
        }
        let ofNetwork = (0..<WindowFeatures.columns).map { column in
            let place = row * WindowFeatures.columns + column
            var fewer = keys
            fewer.network[place] = 0
            // The linear part may know a feature that the network does not.
            let isKnown = model.linker.features.row(keys.network[place]) > 0
            let network =
                isKnown
                ? CueReading.networkScores(cue, window: window, keys: fewer, state: state, model: model) : network
            return weight(network, fewer, WindowFeatures.names[column])
        }
        let ofCrosses = (0..<WindowFeatures.crossColumns).map { column in
            var fewer = keys
            fewer.crosses[row * WindowFeatures.crossColumns + column] = 0
            return weight(network, fewer, WindowFeatures.crossNames[column])
        }
        return WeighedFeature.heaviest(ofNetwork + ofCrosses)
    }

    private static func probabilities(
        _ network: [Float], _ keys: WindowKeys, _ window: Range<Int>, _ linker: LinkerNetwork
    ) -> LabelProbabilities {
        var scores = network
        CueReading.addLinearPart(linker, keys, to: &scores)
        return LabelProbabilities(
            linker.chain, scores: scores, stride: linker.output.paddedOutputs, range: window)
    }
}
