/// Somebody who may be the source.
struct SpeakerCandidate: Sendable {
    let identity: SpeakerIdentity
    /// The words that gave it away.
    let tokens: Range<Int>
    var proposals: SpeakerProposal
}

/// Those who may be the source, in the order in which they were proposed.
struct SpeakerCandidates {
    private(set) var all: [SpeakerCandidate] = []

    /// How many are weighed.
    static let maximum = 20

    /// Adds one, or one more reason for one that is known.
    mutating func add(_ identity: SpeakerIdentity, as proposal: SpeakerProposal, by tokens: Range<Int>) {
        if let known = all.firstIndex(where: { $0.identity == identity }) {
            all[known].proposals.formUnion(proposal)
        } else if all.count < Self.maximum {
            all.append(SpeakerCandidate(identity: identity, tokens: tokens, proposals: proposal))
        }
    }

    /// The same for an entity, where there is one.
    mutating func add(entity: Int?, as proposal: SpeakerProposal, by tokens: Range<Int>) {
        if let entity { add(.entity(entity), as: proposal, by: tokens) }
    }
}
