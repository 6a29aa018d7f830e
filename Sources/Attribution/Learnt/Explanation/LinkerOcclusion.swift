/// Runs the linker around one cue, with all features of the tokens or without one.
struct LinkerOcclusion {
    /// How probable the labels are with all features.
    let probabilities: LabelProbabilities
    private let cue: Range<Int>
    private let window: Range<Int>
    private let features: WindowFeatures
    private let keys: [UInt32]
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
        var keys: [UInt32] = []
        features.append(window, cue: cue, to: &keys)
        self.keys = keys
        probabilities = Self.probabilities(cue, window, keys, state, model)
    }

    /// The features of a token that weigh most for or against a role of it.
    func weights(at token: Int, role: Int) -> [WeighedFeature] {
        let all = probabilities.logOdds(token, role)
        let first = (token - window.lowerBound) * WindowFeatures.columns
        let namer = ColumnNamer(text: features.text, context: features.context, token: token, cue: cue)
        return WeighedFeature.heaviest(columns: WindowFeatures.columns) { column in
            guard model.linker.features.row(keys[first + column]) > 0 else { return nil }
            var fewer = keys
            fewer[first + column] = 0
            let weight = all - Self.probabilities(cue, window, fewer, state, model).logOdds(token, role)
            return WeighedFeature(name: namer.name(WindowFeatures.names[column]), weight: weight)
        }
    }

    private static func probabilities(
        _ cue: Range<Int>, _ window: Range<Int>, _ keys: [UInt32], _ state: TaggerState, _ model: AttributionModel
    ) -> LabelProbabilities {
        LabelProbabilities(
            model.linker.chain,
            scores: CueReading.scores(cue, window: window, keys: keys, state: state, model: model),
            stride: model.linker.output.paddedOutputs, range: window)
    }
}
