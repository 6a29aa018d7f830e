import NetworkKernels

/// What the tagger makes of a stretch of tokens.
struct TaggerState {
    /// A vector a token.
    let states: [Float]
    /// The best sequence of labels.
    let labels: [UInt8]
    /// What each label is worth at each token, ``stride`` numbers a token.
    private var scores: [Float]
    private let stride: Int
    /// What a token of a window starts from, a vector a token.
    let forLinking: [Float]
    let width: Int

    /// The first token it knows of.
    let origin: Int

    /// Reads the tokens `range` of `text`; each paragraph is a sequence of its own.
    init(_ range: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel) {
        let tagger = model.tagger
        let keys = TokenKeys(range, of: text, context: context)
        (states, scores) = Self.network(tagger, keys)
        Self.addLinearPart(tagger, keys, to: &scores)
        stride = tagger.output.paddedOutputs
        labels = tagger.chain.best(scores, count: range.count, stride: stride)
        forLinking = model.linker.fromToken.outputs(of: states, rows: range.count)
        width = tagger.width
        origin = range.lowerBound
    }

    /// What a cue is worth besides: a cue that is missed loses its whole attribution, and what is found too much costs
    /// less, since unlikely attributions are left out later. Of .3, .6 and .9 the first was best on articles not learnt
    /// from, by .002.
    private static let cueBonus: Float = 0.3

    /// How sure the tagger is that some tokens are a cue, from 0 to 1.
    func certainty(ofCue cue: Range<Int>) -> Float {
        Certainty.mean(
            of: TaggerNetwork.cueLabels, rows: cue.lowerBound - origin..<cue.upperBound - origin, scores: scores,
            stride: stride,
            labels: TaggerNetwork.labels)
    }

    /// The mean state of some tokens, such as a cue's.
    func mean(of tokens: Range<Int>) -> [Float] {
        var mean = [Float](repeating: 0, count: width)
        for token in tokens {
            for index in 0..<width { mean[index] += states[(token - origin) * width + index] }
        }
        return mean.map { $0 / Float(tokens.count) }
    }

    /// The states of the tokens with these keys, and what each label is worth at each by the network alone.
    static func network(_ tagger: TaggerNetwork, _ keys: TokenKeys) -> (states: [Float], scores: [Float]) {
        let (width, rows) = (tagger.width, keys.edges.count)
        var states = tagger.features.sums(keys.network, columns: TokenFeatures.columns)
        states.withUnsafeMutableBufferPointer { states in
            guard let states = states.baseAddress, rows > 0 else { return }
            tagger.bias.withUnsafeBufferPointer { bias in
                for row in 0..<rows {
                    let state = states + row * width
                    for index in 0..<width { state[index] += bias[index] }
                }
            }
            kernels_normalize(states, Int64(rows), Int64(width))
            tagger.layers.apply(to: states, width: width, edges: keys.edges)
        }
        return (states, tagger.output.outputs(of: states, rows: rows))
    }

    /// Adds the scores of the linear part to those of the network.
    static func addLinearPart(_ tagger: TaggerNetwork, _ keys: TokenKeys, to scores: inout [Float]) {
        let stride = tagger.output.paddedOutputs
        for row in 0..<keys.edges.count {
            for label in TaggerNetwork.cueLabels { scores[row * stride + label] += cueBonus }
        }
        tagger.scores.add(keys.crosses, columns: TokenFeatures.crossColumns, to: &scores, stride: stride)
    }
}

/// What the tagger sees of some tokens.
struct TokenKeys: Sendable {
    /// ``TokenFeatures/columns`` a token.
    var network: [UInt32]
    /// ``TokenFeatures/crossColumns`` a token.
    var crosses: [UInt32]
    /// Where paragraphs begin and end among them.
    let edges: [UInt8]

    init(_ tokens: Range<Int>, of text: ReadText, context: TextContext) {
        network = TokenFeatures.keys(of: tokens, in: text, context: context)
        crosses = TokenFeatures.crosses(of: tokens, in: text, context: context)
        edges = StateLayers.edges(count: tokens.count) {
            text.paragraphs[tokens.lowerBound + $0] != text.paragraphs[tokens.lowerBound + $1]
        }
    }
}
