/// How likely each of those is who may be the source.
struct SpeakerWeighing {
    let candidates: [SpeakerCandidate]
    /// What the network saw: ``SpeakerFeatures/columns`` a candidate, and behind them a row for nobody.
    let keys: [UInt32]
    /// The share of each candidate, followed by that of nobody; they add up to 1. Empty without a network.
    let shares: [Float]

    /// How the source is worded.
    let form: SpeakerQuestion.Form
    /// Whether any words say that somebody says so: a quotation that stands by itself has none.
    var hasCue = true
    /// Whom the rules proposed first; nil where they proposed nobody.
    let first: SpeakerCandidate?

    /// Whoever is likeliest, if that is likely enough; else the phrase itself, and nobody where it is none that stands for
    /// somebody. A name is always its likeliest bearer’s. Without a network whoever was proposed first.
    var best: SpeakerResolver.Found? {
        guard !shares.isEmpty else { return first.map { ($0.identity, $0.tokens, nil) } }
        guard let likeliest else { return nil }
        if shares[likeliest] >= form.minimumShare(hasCue: hasCue) { return found(likeliest) }
        guard form.isNounPhrase else { return nil }
        return candidates.firstIndex { $0.proposals.contains(.itself) }.map(found)
    }

    private func found(_ candidate: Int) -> SpeakerResolver.Found {
        (
            candidates[candidate].identity, candidates[candidate].tokens,
            NameConfidence.of(shares[candidate], form)
        )
    }

    /// Who is likeliest, nobody apart; nil without a network.
    var likeliest: Int? { candidates.indices.prefix(shares.count).max { shares[$0] < shares[$1] } }
}

extension SpeakerQuestion.Form {
    /// The share that the likeliest must have to be chosen. What names no source often has none, and words that name one
    /// hardly ever: there the likeliest is right more often than nobody at any share above a quarter.
    fileprivate func minimumShare(hasCue: Bool) -> Float {
        switch self {
        case .name: 0
        case .absent where !hasCue: 0.35
        case .absent, .otherPronoun: 0.5
        case .heOrShe, .they, .it, .firstPerson, .definite, .indefinite, .owned, .bare: 0.25
        }
    }
}
