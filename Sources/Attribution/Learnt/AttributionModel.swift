/// What training learnt: the words, the features' vectors and the networks' weights.
public struct AttributionModel: Sendable {
    let words: WordTable
    let tagger: TaggerNetwork
    let linker: LinkerNetwork
}

/// The convolutional network over the tokens of a text.
struct TaggerNetwork: Sendable {
    /// Labels: 0 nothing, 1–2 content, 3–4 source, 5–6 cue; the odd one begins.
    static let labels = 7

    let width: Int
    let features: FeatureTable
    let bias: [Float]
    let layers: GatedLayers
    let output: DenseLayer
    let chain: LabelChain

    /// How many tokens to each side a token sees.
    var reach: Int { layers.reach }
}

/// The network over the tokens around one cue.
struct LinkerNetwork: Sendable {
    /// Labels: 0 nothing, 1–2 content, 3–4 source; the odd one begins.
    static let labels = 5

    let width: Int
    let features: FeatureTable
    /// From a token's state, from the cue's mean state.
    let fromToken: DenseLayer
    let fromCue: DenseLayer
    let layers: GatedLayers
    let output: DenseLayer
    let chain: LabelChain
}
