/// "Would say", "is expected to announce", "if he had said".
extension CueFrame {
    /// Whether the content is not yet, or only perhaps, told.
    var isProspective: Bool {
        guard !isFirstPerson else { return false }
        return isHypothetical || words.contains { isModal($0) || isProspect($0) }
    }

    /// A modal of what may be or is to come: "might argue". With "later" or "often", "would" tells what happened.
    private func isModal(_ token: Int) -> Bool {
        guard does(.modal, token), named.name(at: token) == nil, !named.tokens[token].isCapitalized,
            !rest(after: token).contains(where: { does([.habit, .limiting], $0) }), let head = head(after: token)
        else { return false }
        if Vocabulary.dutyModals.contains(named.tokens[token].key), named.tokens[head - 1].key == Word.be {
            return false
        }
        return named.tokens[head].isWord(.plainSpeechVerb) || does(.telling, head)
    }

    /// "expected to announce", "is to announce"
    private func isProspect(_ token: Int) -> Bool {
        guard does(.prospect, token) || Vocabulary.formsOfBe.contains(named.tokens[token].key),
            let to = rest(after: token).first, named.tokens[to].key == Word.to, let head = head(after: to),
            !Vocabulary.comparisonAdverbs.contains(named.tokens[max(token - 1, 0)].key)
        else { return false }
        return named.tokens[head].isWord(.plainSpeechVerb) && named.tokens[head].isWord(.infinitive)
    }

    /// Whether the clause of the cue is a condition: "if he had said", "unless she admits".
    private var isHypothetical: Bool {
        let start = min(attribution.source?.tokens.lowerBound ?? words.lowerBound, words.lowerBound)
        guard start > 0, words.contains(where: tells), words.lowerBound - start <= Self.maximumSubject,
            !attribution.content.contains(where: { $0.contains(start - 1) })
        else { return false }
        let before = named.tokens[start - 1].key
        guard before == Word.if || before == Word.unless else { return false }
        return start < 2 || named.tokens[start - 2].key != Word.even
    }

    /// Tokens of a source that a condition may have.
    private static let maximumSubject = 12
}
