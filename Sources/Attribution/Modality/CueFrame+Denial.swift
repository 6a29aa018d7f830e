/// "Denied", "rejected the claim that", "ruled out", "cast doubt on".
extension CueFrame {
    /// Whether the source stands against the content.
    var isDenied: Bool {
        guard !isSetOff else { return false }
        return words.contains(where: denies) || isClaimDenied
    }

    /// Whether a verb denies together with a word behind it: "ruled out", "brushed off the claim".
    func isPhrasalDenial(_ token: Int) -> Bool {
        guard does(.phrasalDenial, token) else { return false }
        let behind = Array(rest(after: token)) + Array(bridge)
        guard let particle = behind.prefix(Self.maximumParticleDistance).first(where: { does(.particle, $0) }) else {
            return false
        }
        return named.tokens[particle].key == Word.out || namesClaim(after: particle)
    }

    private func denies(_ token: Int) -> Bool {
        if does(.denial, token) { return !isWithoutDoubt(token) && !isDispute(token) && !followsAs }
        if does(.dismissal, token) || isPhrasalDenial(token) { return !followsAs && !callsContentSomething }
        guard does(.contest, token) else { return false }
        if followsAs || callsContentSomething { return false }
        return namesClaim(after: token) || does(.pressing, token) && !isAboutSomebody
    }

    /// Two sides who "disagree over" something, where nothing is denied.
    func isDispute(_ token: Int) -> Bool {
        guard Vocabulary.formsOfDisagree.contains(named.tokens[token].key),
            let next = (rest(after: token) + Array(bridge) + Array(opening)).first
        else { return false }
        return Vocabulary.disputeTopicPrepositions.contains(named.tokens[next].key)
    }

    /// Whether the content begins with a name or a pronoun, as of somebody who was questioned.
    private var isAboutSomebody: Bool {
        guard let first = opening.first else { return false }
        return named.name(at: first).map { named.names[$0].kind == .person } ?? named.tokens[first].isWord(.pronoun)
    }

    /// "no doubt", "without doubt"
    private func isWithoutDoubt(_ token: Int) -> Bool {
        token > 0 && [Word.no, Word.without, Word.little].contains(named.tokens[token - 1].key)
    }

    /// Whether the content is what the source calls it: "rejected the claims as “nonsense”".
    private var followsAs: Bool {
        bridge.last.map { named.tokens[$0].key == Word.as } ?? false
            || named.tokens[words.upperBound - 1].key == Word.as
            || opening.first.map { named.tokens[$0].key == Word.as } ?? false
    }

    /// Whether the content itself ends with what the source calls it: "the report as inaccurate".
    private var callsContentSomething: Bool {
        guard let content = attribution.content.first(where: { $0.lowerBound >= cue.upperBound }) else { return false }
        let names = content.prefix { !named.tokens[$0].isWord([.that, .relative]) }
        return names.contains { named.tokens[$0].key == Word.as }
    }

    /// Whether the cue is a claim that the source denies: "Moss rejected the ⟪claim⟫".
    private var isClaimDenied: Bool {
        guard does(.claimNoun, cue.lowerBound), let source = attribution.source?.tokens else { return false }
        let start = max(source.upperBound, cue.lowerBound - Self.maximumDeterminers - 1)
        guard start < cue.lowerBound,
            let verb = (start..<cue.lowerBound).last(where: { does([.denial, .dismissal, .contest], $0) })
        else { return false }
        return (verb + 1..<cue.lowerBound).allSatisfy { token in
            named.tokens[token].kind == .word && !named.tokens[token].isWord([.possessive, .preposition])
        }
    }

    /// Words between a verb and its particle: "brushed the claims aside".
    private static let maximumParticleDistance = 4
    /// Words between a verb and the claim it denies: "rejected the latest".
    private static let maximumDeterminers = 3
}
