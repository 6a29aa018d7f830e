import NewsModel

/// Finds out why the model decided as it did, by running it again.
struct LearntExplainer {
    /// Why, and what else there was.
    typealias Explained = (reasons: LearntReasons, rejected: [RejectedCandidate])

    private let linked: LinkedText
    private let text: ReadText
    private let context: TextContext
    private let model: AttributionModel

    private static let source = 1
    private static let cue = 2

    init(_ linked: LinkedText, model: AttributionModel) {
        self.linked = linked
        self.model = model
        text = ReadText(named: linked.named, linked: linked.rules, table: model.words)
        context = TextContext(text)
    }

    /// For each attribution what the model weighed; nil where a rule decided. Linear.
    func explained() -> [Explained?] {
        var explained = [Explained?](repeating: nil, count: linked.attributions.count)
        let learnt = linked.attributions.indices
            .compactMap { index in
                linked.attributions[index].rule == .learnt
                    ? linked.attributions[index].cue.map { (index: index, cue: $0) } : nil
            }
            .sorted { $0.cue.lowerBound < $1.cue.lowerBound }
        var next = learnt[...]
        for stretch in LearntLinker.stretches(of: text) {
            let inside = next.prefix { $0.cue.lowerBound < stretch.upperBound }
            next = next.dropFirst(inside.count)
            guard !inside.isEmpty else { continue }
            let tagging = Tagging(stretch, of: text, context: context, model: model)
            for (index, cue) in inside where cue.upperBound <= stretch.upperBound {
                explained[index] = explain(linked.attributions[index], cue: cue, tagging)
            }
        }
        return explained
    }

    /// What the tagger makes of a stretch.
    private struct Tagging {
        let stretch: Range<Int>
        let state: TaggerState
        let probabilities: LabelProbabilities
        let isCueStart: [Bool]

        init(_ stretch: Range<Int>, of text: ReadText, context: TextContext, model: AttributionModel) {
            self.stretch = stretch
            state = TaggerState(stretch, of: text, context: context, model: model)
            probabilities = TaggerOcclusion(stretch, of: text, context: context, model: model).probabilities
            var isCueStart = [Bool](repeating: false, count: stretch.count)
            for (role, range) in LabelSpans.all(state.labels, origin: stretch.lowerBound) where role == cue {
                isCueStart[range.lowerBound - stretch.lowerBound] = true
            }
            self.isCueStart = isCueStart
        }

        /// Whether the tagger took a token for part of a cue.
        func isTaken(_ token: Int) -> Bool { (Int(state.labels[token - stretch.lowerBound]) - 1) / 2 == cue }
    }

    private func explain(_ attribution: LinkedAttribution, cue: Range<Int>, _ tagging: Tagging) -> Explained? {
        guard let head = tagging.probabilities.likeliest(in: cue, role: Self.cue) else { return nil }
        let window = WindowFeatures.window(around: cue, in: text).clamped(to: tagging.stretch)
        let features = WindowFeatures(
            text: text, context: context, isCueStart: tagging.isCueStart, origin: tagging.stretch.lowerBound)
        let linker = LinkerOcclusion(cue, window: window, features: features, state: tagging.state, model: model)
        // Of who follows "by" the model said nothing.
        let agent = PassiveAgent(named: linked.named).agent(of: cue, limit: text.count)?.phrase.tokens
        let sourceTokens = attribution.source.map(\.tokens).flatMap { $0 == agent ? nil : $0 } ?? 0..<0
        let sourceHead = linker.probabilities.likeliest(in: sourceTokens, role: Self.source)
        let reasons = LearntReasons(
            cueProbability: tagging.probabilities.probability(head, Self.cue),
            sourceProbability: sourceHead.map { linker.probabilities.probability($0, Self.source) },
            cueFeatures: TaggerOcclusion(around: head, in: tagging.stretch, of: text, context: context, model: model)
                .weights(at: head, role: Self.cue),
            sourceFeatures: sourceHead.map { linker.weights(at: $0, role: Self.source) } ?? [])

        let sentence = text.sentences.ranges[Int(text.sentences.ofToken[cue.lowerBound])]
        let sources = linker.probabilities.candidates(in: window, role: Self.source) { !sourceTokens.contains($0) }
        let cues = tagging.probabilities.candidates(in: sentence, role: Self.cue) {
            !tagging.isTaken($0) && !cue.contains($0)
        }
        let others = sources.compactMap { rejected(.source, $0) } + cues.compactMap { rejected(.cue, $0) }
        return (reasons, others.sorted { ($0.probability ?? 0) > ($1.probability ?? 0) })
    }

    /// What is told of a candidate; nil for punctuation alone.
    private func rejected(
        _ role: RejectedCandidate.Role, _ candidate: (tokens: Range<Int>, probability: Double)
    ) -> RejectedCandidate? {
        guard candidate.tokens.contains(where: { ReadText.isText(text.tokens[$0]) }) else { return nil }
        return RejectedCandidate(
            role: role, range: linked.named.text.range(candidate.tokens), probability: candidate.probability)
    }
}
