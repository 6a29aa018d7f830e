/// How likely each of those is who may be the source.
struct SpeakerWeighing {
    let candidates: [SpeakerCandidate]
    /// What the network saw: ``SpeakerFeatures/columns`` a candidate, and behind them a row for nobody.
    let keys: [UInt32]
    /// A share for each candidate, and behind them that of nobody; together 1. Empty where there is no network.
    let shares: [Float]

    /// How the source is worded.
    let form: SpeakerQuestion.Form
    /// Whom the rules proposed first; nil where they proposed nobody.
    let first: SpeakerCandidate?

    /// Whoever is likeliest, if that is better than even; else the phrase itself, and nobody where it is none that stands
    /// for somebody. A name is always its likeliest bearer’s. Without a network whoever was proposed first.
    var best: SpeakerResolver.Found? {
        guard !shares.isEmpty else { return first.map { ($0.identity, $0.tokens, nil) } }
        let eligible = form.isNounPhrase ? shares.dropLast() : shares[...]
        guard let best = eligible.indices.max(by: { shares[$0] < shares[$1] }), best < candidates.count else {
            return nil
        }
        let found = candidates[best]
        let confidence = NameConfidence.of(shares[best], form)
        if shares[best] >= Self.even || form == .name { return (found.identity, found.tokens, confidence) }
        guard let itself = candidates.firstIndex(where: { $0.proposals.contains(.itself) }) else { return nil }
        return (candidates[itself].identity, candidates[itself].tokens, NameConfidence.of(shares[itself], form))
    }

    /// Who is likeliest, nobody apart; nil without a network.
    var likeliest: Int? { candidates.indices.prefix(shares.count).max { shares[$0] < shares[$1] } }

    private static let even: Float = 0.5
}
