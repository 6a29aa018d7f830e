import NewsModel

/// "Declined to say", "would not confirm", "did not say", "has yet to say".
extension CueFrame {
    /// Whether the source declines to tell: "refused to say", "dodged a question about".
    var isDeclined: Bool {
        words.contains { token in
            guard does([.refusal, .evasion], token), !isNegated(token), !isDecrease(token) else { return false }
            if isSetOff, !rest(after: token).contains(where: tells) { return false }
            return does(.refusal, token)
                || [rest(after: token), bridge, opening].contains { $0.contains { does(.questionNoun, $0) } }
        }
    }

    /// What a negation before the telling makes of the content; nil where there is none.
    var negatedModality: Modality? {
        if joinsDenial { return .refused }
        for token in words {
            if let modality = modality(negatedAt: token) { return modality }
        }
        guard hasNobodyAsSource else { return nil }
        return words.contains { does([.denial, .dismissal, .contest], $0) } ? .asserted : .denied
    }

    private func modality(negatedAt token: Int) -> Modality? {
        let key = named.tokens[token].key
        if key == Word.yet, rest(after: token).first.map({ named.tokens[$0].key == Word.to }) ?? false {
            return .conditional
        }
        if key == Word.nothing, words.contains(token - 1), tells(token - 1) { return .denied }
        if key == Word.no { return deniesNoun(behind: token) ? .denied : nil }
        if does(.abstention, token) { return isAbstention(token) ? .denied : nil }
        if does(.omission, token) {
            let isFollowed = rest(after: token).first.map { named.tokens[$0].key == Word.to } ?? false
            return isFollowed && (head(after: token).map(tells) ?? false) ? .denied : nil
        }
        guard does(.negation, token), !(rest(after: token).first.map { does(.limiting, $0) } ?? false),
            let head = verb(negatedAt: token)
        else { return nil }
        return modality(of: head, negatedAt: token)
    }

    /// What a negation makes of the verb it is meant for.
    private func modality(of head: Int, negatedAt token: Int) -> Modality? {
        if words.contains(where: { named.tokens[$0].key == Word.yet }) { return .conditional }
        if does(.concession, head) { return .asserted }
        if does([.denial, .dismissal], head) || isPhrasalDenial(head) { return .refused }
        if does(.certainty, head) { return .denied }
        if does(.giving, head) {
            return [rest(after: head), bridge, opening].contains { $0.contains { does(.tellingNoun, $0) } }
                ? .denied : nil
        }
        guard tells(head), !does([.factive, .phrasalDenial], head) else { return nil }
        let isTelling = named.tokens[head].isWord(.plainSpeechVerb) || does(.telling, head)
        return isTelling && !isFirstPerson && isWilling(token) ? .refused : .denied
    }

    /// The verb that a negation is meant for, behind verbs like "seem to".
    private func verb(negatedAt token: Int) -> Int? {
        var verb = head(after: token)
        while let raising = verb, does(.raising, raising), let next = rest(after: raising).first,
            named.tokens[next].key == Word.to
        { verb = head(after: raising) }
        return verb
    }

    /// Whether a negation is that of "will", "would", "can" or "could".
    private func isWilling(_ negation: Int) -> Bool {
        var token = negation
        while words.contains(token) {
            if does(.willing, token) { return true }
            guard token == negation || isAdverb(token) else { return false }
            token -= 1
        }
        return false
    }

    /// "declined by a third", "declined sharply"
    private func isDecrease(_ token: Int) -> Bool {
        let behind = (rest(after: token) + Array(bridge) + Array(opening)).prefix(Self.maximumAdjectives + 1)
        guard let next = behind.first, !behind.contains(where: { named.tokens[$0].key == Word.to }) else {
            return false
        }
        return named.tokens[next].isWord(.preposition) || isAdverb(next)
    }

    private func isNegated(_ token: Int) -> Bool {
        words.contains { $0 < token && does(.negation, $0) && head(after: $0) == token }
    }

    /// "without saying", "stopped short of saying", "instead of saying"
    private func isAbstention(_ token: Int) -> Bool {
        let behind = rest(after: token).first { index in
            !named.tokens[index].isWord(.preposition) && !isAdverb(index) && !does(.abstention, index)
                && named.tokens[index].key != Word.than
        }
        guard let behind else { return false }
        return named.tokens[behind].isWord(.gerund) && tells(behind)
    }

    /// "no mention", "no immediate comment"
    private func deniesNoun(behind token: Int) -> Bool {
        rest(after: token).prefix(Self.maximumAdjectives + 1).contains { does(.tellingNoun, $0) }
    }

    /// "confirm or deny", "confirmed nor denied", behind whatever makes that negative.
    private var joinsDenial: Bool {
        words.dropFirst(2).contains { token in
            does(.denial, token) && [Word.or, Word.nor].contains(named.tokens[token - 1].key)
                && named.tokens[token - 2].isWord(.plainSpeechVerb)
                && (words.lowerBound..<token - 2).contains { does([.negation, .refusal], $0) }
        }
    }

    /// "Nobody said", "None of the senators indicated", "No official has said"
    private var hasNobodyAsSource: Bool {
        guard let source = attribution.source?.tokens, let first = source.first else { return false }
        if does(.nobody, first) { return true }
        guard named.tokens[first].key == Word.no, !named.tokens[first].endsInPeriod, source.count > 1 else {
            return false
        }
        let next = named.tokens[first + 1]
        return next.kind == .word && !next.isCapitalized && !next.isWord(.adverb)
            && ![Word.fewer, Word.less].contains(next.key)
    }

    private static let maximumAdjectives = 2
}
