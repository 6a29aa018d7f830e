import NewsModel

/// What the rules found and the model decided otherwise.
enum OverruledAttributions {
    private struct Parts: Hashable {
        let source: Range<Int>?
        let cue: Range<Int>?

        init(_ attribution: LinkedAttribution) {
            source = attribution.source?.tokens
            cue = attribution.cue
        }
    }

    /// For each attribution the sources that rules gave its words to. Linear.
    static func candidates(in linked: LinkedText) -> [[RejectedCandidate]] {
        var candidates = [[RejectedCandidate]](repeating: [], count: linked.attributions.count)
        var owners = [Int](repeating: -1, count: linked.named.tokens.count)
        for (index, attribution) in linked.attributions.enumerated() {
            for token in attribution.content.joined() { owners[token] = index }
        }
        for rule in linked.rules {
            guard let source = rule.source,
                let owner = rule.content.joined().first(where: { owners[$0] >= 0 }).map({ owners[$0] })
            else { continue }
            let taken = linked.attributions[owner]
            let isTaken = taken.rule == rule.rule && Parts(taken) == Parts(rule)
            let isAgreed = taken.source.map { $0.tokens.overlaps(source.tokens) } ?? false
            guard !isTaken, !isAgreed else { continue }
            candidates[owner].append(
                RejectedCandidate(
                    role: .rule(rule.rule), range: linked.named.text.range(source.tokens), probability: nil))
        }
        return candidates
    }
}
