extension PhraseReader {
    /// The subject that stands before a finite verb at `verb`, not before `floor`.
    func subject(before verb: Int, floor: Int) -> SourcePhrase? {
        let floor = max(floor, verb - Self.reach)
        var end = verb
        while end > floor, named.tokens[end - 1].isWord([.adverb, .auxiliary, .negation]) || isManner(end - 1),
            named.name(at: end - 1) == nil, !named.tokens[end - 1].isWord(.pronoun)
        {
            end -= 1
        }
        guard end > floor else { return nil }
        let last = named.tokens[end - 1]
        switch last.kind {
        case .comma, .closeBracket, .dash: return subjectBehindInsertion(endingAt: end, floor: floor)
        case .possessive, .number, .word: break
        default: return nil
        }
        if last.isWord(.conjunction) { return subjectOfEarlierVerb(before: end - 1, floor: floor) }
        if last.isWord(.relative) {
            return SourcePhrase(tokens: end - 1..<end, head: .relative(end - 1))
        }
        if last.isWord(.pronoun), !last.isWord(.possessive), named.name(at: end - 1) == nil {
            return SourcePhrase(tokens: end - 1..<end, head: .pronoun(end - 1))
        }
        if let restricted = subjectBehindRelativeClause(endingAt: end, floor: floor) { return restricted }
        let found = phrase(endingAt: end, floor: floor)
        let start = found?.tokens.lowerBound ?? end
        guard start - 1 > floor, isVerb(start - 1), found == nil || isTime(start..<end) else { return found }
        return subject(before: start - 1, floor: floor) ?? found
    }

    /// "an official who spoke anonymously", before "said".
    private func subjectBehindRelativeClause(endingAt end: Int, floor: Int) -> SourcePhrase? {
        var index = end - 1
        var hasVerb = false
        while index > max(floor, end - Self.relativeReach) {
            let token = named.tokens[index]
            if token.kind != .word && token.kind != .number && token.kind != .possessive { return nil }
            if token.isWord([.that, .conjunction, .speechVerb]), named.name(at: index) == nil, !hasVerb { return nil }
            if token.key == Word.who { return hasVerb ? phrase(endingAt: index, floor: floor) : nil }
            if isVerb(index) { hasVerb = true }
            index -= 1
        }
        return nil
    }

    private static let relativeReach = 16

    /// "last year", "Monday".
    private func isTime(_ range: Range<Int>) -> Bool {
        range.contains {
            named.tokens[$0].isWord(.calendar) || Vocabulary.timesBeforeVerbs.contains(named.tokens[$0].key)
        }
    }

    /// The subject of the finite verb nearest before `index`: for coordinated verbs and participles.
    func subjectOfEarlierVerb(before index: Int, floor: Int) -> SourcePhrase? {
        let floor = max(floor, index - Self.reach)
        var verb = index - 1
        var embedded: SourcePhrase?
        while verb > floor {
            if !named.isQuoted(verb), isVerb(verb), !named.tokens[verb].isWord(.gerund),
                !named.tokens[verb - 1].isWord(.conjunction),
                named.tokens[verb - 1].kind != .comma
                    || named.tokens[verb].isWord(.finite)
            {
                if let found = subjectDirectly(before: verb, floor: floor) {
                    let before = found.tokens.lowerBound - 1
                    guard before > floor, named.tokens[before].isWord([.subordinator, .preposition, .that]) else {
                        return found
                    }
                    embedded = embedded ?? found
                }
            }
            verb -= 1
        }
        return embedded
    }

    /// The noun phrase that ends just before `end`, prepositions before it left out.
    func phrase(endingAt end: Int, floor: Int) -> SourcePhrase? {
        var start = end
        while start > floor, continuesBackwards(start - 1, before: end) {
            start = named.name(at: start - 1).map { max(floor, named.names[$0].tokens.lowerBound) } ?? start - 1
        }
        while start < end, named.tokens[start].isWord([.adverb, .conjunction, .subordinator]),
            named.name(at: start) == nil
        {
            start += 1
        }
        while start < end, named.tokens[start].isWord(.preposition), named.name(at: start) == nil {
            guard let next = lastPhraseStart(in: start + 1..<end) else { return nil }
            start = next
        }
        guard start < end else { return nil }
        let found = phrase(from: start, limit: end)
        if let found, found.tokens.upperBound < end, let next = lastPhraseStart(in: found.tokens.upperBound..<end),
            let later = phrase(from: next, limit: end), later.tokens.upperBound == end
        {
            return later
        }
        return found
    }

    /// The phrase around a person's name that ends just before `end`.
    func name(endingAt end: Int) -> SourcePhrase? {
        guard end > 0, let name = named.name(at: end - 1), named.names[name].kind != .organisation else { return nil }
        let start = named.names[name].tokens.lowerBound
        guard start == 0 || !named.tokens[start - 1].isWord(.preposition) else { return nil }
        return phrase(endingAt: end, floor: max(0, end - Self.reach))
    }

    private func subjectDirectly(before verb: Int, floor: Int) -> SourcePhrase? {
        guard verb > floor else { return nil }
        let previous = named.tokens[verb - 1]
        guard !previous.isWord([.conjunction, .subordinator]) || previous.isWord(.pronoun) else { return nil }
        return subject(before: verb, floor: floor)
    }

    /// The phrase before ", the mayor," or "(R-Ohio)", over several such insertions.
    private func subjectBehindInsertion(endingAt end: Int, floor: Int) -> SourcePhrase? {
        var index = end - 1
        var fallback: SourcePhrase?
        if named.tokens[index].kind == .closeBracket {
            while index > floor, named.tokens[index].kind != .openBracket { index -= 1 }
            guard index > floor else { return nil }
            if named.tokens[index - 1].kind == .comma { return subjectBehindInsertion(endingAt: index, floor: floor) }
            return phrase(endingAt: index, floor: floor)
        }
        if index > floor, named.tokens[index - 1].isWord(.conjunction) {
            return subjectOfEarlierVerb(before: index, floor: floor)
        }
        while index > floor {
            index -= 1
            if named.tokens[index].isTerminator { break }
            let isBoundary = named.tokens[index].kind == .comma || named.tokens[index].kind == .dash
            guard isBoundary, index > floor, let found = phrase(endingAt: index, floor: floor) else { continue }
            if case .name(let name) = found.head, named.names[name].kind != .organisation || fallback == nil {
                if named.names[name].tokens.upperBound == index || fallback == nil { return found }
            }
            let isApposed = named.tokens[max(floor, found.tokens.lowerBound - 1)].kind == .comma
            if case .noun(let noun) = found.head, named.tokens[noun].isWord([.personNoun, .groupNoun]), !isApposed {
                return found
            }
            if case .pronoun = found.head { return found }
            fallback = fallback ?? found
        }
        return fallback
    }

    private func continuesBackwards(_ index: Int, before end: Int) -> Bool {
        if let name = named.name(at: index) { return named.names[name].tokens.upperBound <= end }
        let token = named.tokens[index]
        guard !named.isQuoted(index) else { return false }
        switch token.kind {
        case .possessive, .number: return true
        case .word: break
        default: return false
        }
        if token.isWord([.that, .relative, .auxiliary, .negation, .subordinator]) { return false }
        if token.isWord(.pronoun), !token.isWord([.possessive, .determiner]) { return false }
        if token.isWord(.conjunction) { return index + 1 < end && index > 0 && joinsPeople(index) }
        if token.isWord([.personNoun, .groupNoun, .documentNoun, .organisationNoun]) { return true }
        return !isVerb(index)
    }

    private func joinsPeople(_ index: Int) -> Bool {
        let isBefore = named.name(at: index - 1) != nil || named.tokens[index - 1].isWord([.personNoun, .groupNoun])
        return isBefore
            && (named.name(at: index + 1) != nil || named.tokens[index + 1].isWord([.personNoun, .groupNoun]))
    }

    /// Where the last phrase of some tokens begins: at a determiner, a name or a pronoun that no preposition governs.
    private func lastPhraseStart(in range: Range<Int>) -> Int? {
        for index in range.reversed() {
            if let name = named.name(at: index) {
                let start = named.names[name].tokens.lowerBound
                if start >= range.lowerBound, start == range.lowerBound || !isGoverned(start) { return start }
            } else if named.tokens[index].isWord([.determiner, .pronoun]), !isGoverned(index) {
                return index
            }
        }
        return nil
    }

    private func isGoverned(_ index: Int) -> Bool {
        let previous = named.tokens[index - 1]
        return previous.isWord([.preposition, .determiner, .possessive]) || previous.kind == .possessive
    }

    /// "angrily", "flatly".
    private func isManner(_ index: Int) -> Bool {
        let token = named.tokens[index]
        let end = Int(token.end)
        guard token.kind == .word, token.word.isEmpty, !token.isCapitalized, token.end - token.start > 3 else {
            return false
        }
        return named.text.bytes[end - 2] == 0x6C && named.text.bytes[end - 1] == 0x79
    }
}
