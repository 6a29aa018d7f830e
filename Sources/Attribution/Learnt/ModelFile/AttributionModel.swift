/// What training learnt: the words, the features' vectors and the networks' weights.
public struct AttributionModel: Sendable {
    let words: WordTable
    let tagger: TaggerNetwork
    let linker: LinkerNetwork
    /// From a cue's mean state: how likely a statement is, how likely an attitude.
    let manner: DenseLayer
    /// Scores those who may be the source; nil in a model that was not taught it.
    let speakers: SpeakerScorer?
}

/// What finds roles and cues among the tokens of a text: a network over each paragraph, and a linear part.
struct TaggerNetwork: Sendable {
    /// Labels: 0 nothing, 1–2 content, 3–4 source, 5–6 cue; the odd one begins.
    static let labels = 7
    static let cueLabels = 5...6

    let width: Int
    let features: FeatureTable
    let bias: [Float]
    let layers: StateLayers
    let output: DenseLayer
    /// The linear part, of the crosses.
    let scores: ScoreTable
    let chain: LabelChain
}

/// What finds the source and content of one cue among the tokens around it: a network, and a linear part.
struct LinkerNetwork: Sendable {
    /// Labels: 0 nothing, 1–2 content, 3–4 source; the odd one begins.
    static let labels = 5

    let width: Int
    let features: FeatureTable
    /// From a token's state, from the cue's mean state.
    let fromToken: DenseLayer
    let fromCue: DenseLayer
    let layers: StateLayers
    let output: DenseLayer
    /// The linear part, of the network's columns and the crosses.
    let scores: ScoreTable
    let chain: LabelChain
}
