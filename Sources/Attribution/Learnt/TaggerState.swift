import NetworkKernels

/// What the tagger makes of a stretch of tokens.
struct TaggerState {
    /// A vector a token.
    let states: [Float]
    /// The best sequence of labels.
    let labels: [UInt8]
    /// What each label is worth at each token, ``stride`` numbers a token.
    private let scores: [Float]
    private let stride: Int
    /// What a token of a window starts from, a vector a token.
    let forLinking: [Float]
    let width: Int

    /// The first token it knows of.
    let origin: Int

    /// Reads the tokens `range` of `text`.
    init(_ range: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel) {
        let tagger = model.tagger
        let width = tagger.width
        let halo = max(0, range.lowerBound - tagger.reach)..<min(text.count, range.upperBound + tagger.reach)
        let keys = TokenFeatures.keys(of: halo, in: text, context: context)
        let rows = halo.count
        let most = tagger.layers.margin
        // The rows before and after the stretch are zeros, as they were in training.
        var padded = [Float](repeating: 0, count: (rows + 2 * most) * width)
        let all = padded.withUnsafeMutableBufferPointer { padded in
            Self.run(tagger, keys, rows, padded, most)
        }
        let first = (range.lowerBound - halo.lowerBound + most) * width
        states = Array(padded[first..<first + range.count * width])
        let stride = tagger.output.paddedOutputs
        let start = (range.lowerBound - halo.lowerBound) * stride
        scores = Array(all[start..<start + range.count * stride])
        labels = tagger.chain.best(scores, count: range.count, stride: stride)
        self.stride = stride
        var linking = [Float](repeating: 0, count: range.count * model.linker.fromToken.paddedOutputs)
        model.linker.fromToken.apply(states, rows: range.count, to: &linking)
        forLinking = linking
        self.width = width
        origin = range.lowerBound
    }

    /// How sure the tagger is that some tokens are a cue, from 0 to 1.
    func certainty(ofCue cue: Range<Int>) -> Float {
        Certainty.mean(
            of: 5...6, rows: cue.lowerBound - origin..<cue.upperBound - origin, scores: scores, stride: stride,
            labels: TaggerNetwork.labels)
    }

    /// Leaves the states of `rows` rows in `padded`, `most` rows from its beginning, and returns their scores.
    static func run(
        _ tagger: TaggerNetwork, _ keys: [UInt32], _ rows: Int, _ padded: UnsafeMutableBufferPointer<Float>,
        _ most: Int
    ) -> [Float] {
        let width = tagger.width
        var scores = [Float](repeating: 0, count: rows * tagger.output.paddedOutputs)
        guard let base = padded.baseAddress, rows > 0 else { return scores }
        let state = base + most * width
        keys.withUnsafeBufferPointer { keys in
            tagger.features.sum(keys, columns: TokenFeatures.columns, to: state)
        }
        for row in 0..<rows {
            for index in 0..<width { state[row * width + index] += tagger.bias[index] }
        }
        kernels_normalize(state, Int64(rows), Int64(width))
        tagger.layers.apply(to: state, rows: rows, width: width)
        tagger.output.apply(state, rows: rows, to: &scores)
        return scores
    }
}
