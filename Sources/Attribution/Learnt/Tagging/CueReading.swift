import Foundation
import NetworkKernels

/// What the linker finds around one cue.
struct CueReading {
    /// Token ranges in text order.
    var content: [Range<Int>]
    var sources: [Range<Int>]
    /// How sure the linker is of content and source, from 0 to 1.
    let certainty: Float
    /// How likely the cue tells of a statement, and not of an attitude, from 0 to 1.
    let statementShare: Float

    /// Reads the tokens of `window` around `cue`.
    init(
        _ cue: Range<Int>, window: Range<Int>, keys: WindowKeys, state: TaggerState, model: AttributionModel
    ) {
        let linker = model.linker
        let stride = linker.output.paddedOutputs
        let scores = Self.scores(cue, window: window, keys: keys, state: state, model: model)
        let labels = linker.chain.best(scores, count: window.count, stride: stride)
        let spans = LabelSpans.all(labels, origin: window.lowerBound)
        content = spans.filter { $0.role == 0 }.map(\.range)
        sources = spans.filter { $0.role == 1 }.map(\.range)
        certainty = Self.certainty(content, sources, window, scores, stride)
        statementShare = Self.statementShare(cue, state: state, manner: model.manner)
    }

    private static func statementShare(_ cue: Range<Int>, state: TaggerState, manner: DenseLayer) -> Float {
        let scores = manner.outputs(of: state.mean(of: cue), rows: 1)
        return 1 / (1 + exp(scores[1] - scores[0]))
    }

    /// What each label is worth at each token of `window`, the output's padded width a token.
    static func scores(
        _ cue: Range<Int>, window: Range<Int>, keys: WindowKeys, state: TaggerState, model: AttributionModel
    ) -> [Float] {
        var scores = networkScores(cue, window: window, keys: keys, state: state, model: model)
        addLinearPart(model.linker, keys, to: &scores)
        return scores
    }

    /// Adds the scores of the linear part to those of the network.
    static func addLinearPart(_ linker: LinkerNetwork, _ keys: WindowKeys, to scores: inout [Float]) {
        let stride = linker.output.paddedOutputs
        linker.scores.add(keys.network, columns: WindowFeatures.columns, to: &scores, stride: stride)
        linker.scores.add(keys.crosses, columns: WindowFeatures.crossColumns, to: &scores, stride: stride)
    }

    /// What each label is worth by the network alone.
    static func networkScores(
        _ cue: Range<Int>, window: Range<Int>, keys: WindowKeys, state: TaggerState, model: AttributionModel
    ) -> [Float] {
        let linker = model.linker
        let width = linker.width
        let rows = window.count
        let fromCue = linker.fromCue.outputs(of: state.mean(of: cue), rows: 1)
        let fromTokens = state.forLinking[
            (window.lowerBound - state.origin) * width..<(window.upperBound - state.origin) * width]
        var hidden = linker.features.sums(keys.network, columns: WindowFeatures.columns)
        hidden.withUnsafeMutableBufferPointer { hidden in
            guard let hidden = hidden.baseAddress else { return }
            add(fromTokens, fromCue, to: hidden)
            kernels_normalize(hidden, Int64(rows), Int64(width))
            kernels_silu(hidden, Int64(rows * width))
            linker.layers.apply(to: hidden, width: width, edges: StateLayers.edges(count: rows))
        }
        return linker.output.outputs(of: hidden, rows: rows)
    }

    /// Adds to each row of `hidden` the row of `rows`, and `all`.
    private static func add(_ rows: ArraySlice<Float>, _ all: [Float], to hidden: UnsafeMutablePointer<Float>) {
        rows.withUnsafeBufferPointer { rows in
            all.withUnsafeBufferPointer { all in
                guard let first = rows.baseAddress else { return }
                for start in stride(from: 0, to: rows.count, by: all.count) {
                    let (row, sum) = (first + start, hidden + start)
                    for index in 0..<all.count { sum[index] += row[index] + all[index] }
                }
            }
        }
    }

    private static func certainty(
        _ content: [Range<Int>], _ sources: [Range<Int>], _ window: Range<Int>, _ scores: [Float], _ stride: Int
    ) -> Float {
        func mean(_ role: ClosedRange<Int>, _ range: Range<Int>) -> Float {
            Certainty.mean(
                of: role, rows: range.lowerBound - window.lowerBound..<range.upperBound - window.lowerBound,
                scores: scores, stride: stride, labels: LinkerNetwork.labels)
        }
        let ofContent = content.map { mean(1...2, $0) }.max() ?? 0
        guard sources.isEmpty else { return ofContent * (sources.map { mean(3...4, $0) }.max() ?? 0) }
        let another = (0..<window.count).reduce(Float(0)) {
            max($0, Certainty.share(of: 3...4, row: $1, scores: scores, stride: stride, labels: LinkerNetwork.labels))
        }
        return ofContent * (1 - another)
    }
}

/// Labels as spans: label 2r+1 begins role r, 2r+2 goes on.
enum LabelSpans {
    static func all(_ labels: [UInt8], origin: Int) -> [(role: Int, range: Range<Int>)] {
        var spans: [(role: Int, range: Range<Int>)] = []
        var isOpen = false
        for (index, label) in labels.enumerated() {
            guard label > 0 else {
                isOpen = false
                continue
            }
            let role = Int(label - 1) / 2
            if let last = spans.last, isOpen, label % 2 == 0, last.role == role {
                spans[spans.count - 1].range = last.range.lowerBound..<origin + index + 1
            } else {
                spans.append((role, origin + index..<origin + index + 1))
                isOpen = true
            }
        }
        return spans
    }
}
