/// Finds the cues of one sentence, outside its quotations.
struct CueFinder {
    let named: NamedText
    let reader: PhraseReader

    /// The cues in `range`, in order. Linear.
    func cues(in range: Range<Int>) -> [Cue] {
        var cues: [Cue] = []
        for index in range where !named.isQuoted(index) {
            if let cue = cue(at: index, in: range) { cues.append(cue) }
        }
        return cues
    }

    private func cue(at index: Int, in range: Range<Int>) -> Cue? {
        let token = named.tokens[index]
        guard token.kind == .word else { return nil }
        if token.key == Word.according, index + 1 < range.upperBound, named.tokens[index + 1].key == Word.to {
            return Cue(tokens: index..<index + 2, kind: .accordingTo, isFinite: false)
        }
        guard named.name(at: index) == nil || token.isWord([.plainSpeechVerb]) && !token.isCapitalized else {
            return nil
        }
        guard token.isWord([.speechVerb, .otherVerb]) || reader.isVerb(index) else { return nil }
        guard !token.isWord(.auxiliary), !isNoun(index, in: range),
            !Vocabulary.unambiguousParticiples.contains(token.key)
        else {
            return nil
        }
        let kind: Cue.Kind =
            token.isWord(.plainSpeechVerb) ? .plainVerb : token.isWord(.speechVerb) ? .verb : .anyVerb
        if token.isWord(.finite) {
            return Cue(tokens: index..<index + 1, kind: kind, isFinite: !isParticiple(index, in: range))
        }
        if token.isWord(.gerund) {
            return kind == .anyVerb
                ? nil : Cue(tokens: index..<index + 1, kind: kind, isFinite: isBehindAuxiliary(index, in: range))
        }
        if token.isWord(.infinitive) {
            let isFinite = isBehindAuxiliary(index, in: range) || isBehindPlural(index, in: range)
            let isInfinitive = index > range.lowerBound && named.tokens[index - 1].key == Word.to
            guard isFinite || isInfinitive && kind != .anyVerb else { return nil }
            return Cue(tokens: index..<index + 1, kind: kind, isFinite: isFinite)
        }
        return Cue(tokens: index..<index + 1, kind: kind, isFinite: true)
    }

    private func isNoun(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        let previous = named.tokens[index - 1]
        if Vocabulary.verbsMostlyPluralNouns.contains(named.tokens[index].key), !introducesClause(index, in: range) {
            return true
        }
        if named.tokens[index].isWord(.finite), !named.tokens[index].isWord(.plainSpeechVerb),
            isPassive(index, in: range)
        {
            return true
        }
        if previous.isWord(.pronoun), !previous.isWord(.possessive) { return false }
        if previous.isWord(.that) || previous.isWord(.relative) { return false }
        if previous.kind == .possessive { return true }
        if previous.isWord([.possessive]), named.name(at: index - 1) == nil { return true }
        return previous.isWord(.determiner)
            || previous.isWord(.preposition) && previous.key != Word.to
                && !named.tokens[index].isWord(.gerund)
    }

    /// Whether "that", a mark, a colon or a subject follows, as after a verb of saying.
    private func introducesClause(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = named.tokens[index + 1]
        return next.kind == .quotationMark || next.kind == .colon || next.isWord([.that, .pronoun])
    }

    /// "proclaimed by", without an auxiliary before it.
    private func isPassive(_ index: Int, in range: Range<Int>) -> Bool {
        index + 1 < range.upperBound && named.tokens[index + 1].key == Word.by
    }

    /// "called “X” by …" behind "is", "was".
    private func isParticiple(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        return Vocabulary.formsOfBe.contains(named.tokens[index - 1].key)
    }

    private func isBehindAuxiliary(_ index: Int, in range: Range<Int>) -> Bool {
        var previous = index - 1
        while previous >= range.lowerBound, named.tokens[previous].isWord([.adverb, .negation]) { previous -= 1 }
        return previous >= range.lowerBound && named.tokens[previous].isWord(.auxiliary)
    }

    private func isBehindPlural(_ index: Int, in range: Range<Int>) -> Bool {
        var previous = index - 1
        while previous >= range.lowerBound, named.tokens[previous].isWord(.adverb) { previous -= 1 }
        guard previous >= range.lowerBound else { return false }
        let token = named.tokens[previous]
        if token.isWord([.plural, .groupNoun, .relative]) { return true }
        if token.isWord([.pronoun, .firstPerson]), !token.isWord(.possessive) { return true }
        let last = named.text.bytes[Int(token.end) - 1]
        return last == 0x73 && token.kind == .word && !token.isWord(.function)
    }
}
