import NewsModel

/// Quotations in sentences that say something outside the marks too.
extension QuoteLinker {
    /// How one quotation is tied.
    private struct Decision {
        var cue: Int?
        var rule: AttributionRule
        var source: SourcePhrase?
        var content: Range<Int>
    }

    mutating func linkInside(_ sentence: Sentence, number: Int) {
        let cues = cueFinder.cues(in: sentence.tokens)
        var ownerOfCue: [Int: Int] = [:]
        for quotation in sentence.quotations {
            guard let decision = decide(quotation, sentence, cues, used: ownerOfCue, number: number) else { continue }
            if let cue = decision.cue, let owner = ownerOfCue[cue] {
                extend(owner, with: decision.content, sentence: number)
            } else {
                attributions.append(
                    LinkedAttribution(
                        content: [decision.content], source: decision.source,
                        cue: decision.cue.map { cues[$0].tokens }, rule: decision.rule, lastSentence: number))
                if let cue = decision.cue { ownerOfCue[cue] = attributions.count - 1 }
            }
        }
    }

    /// Adds content to an attribution; what touches or overlaps becomes one range.
    mutating func extend(_ owner: Int, with content: Range<Int>, sentence: Int) {
        attributions[owner].lastSentence = sentence
        if let last = attributions[owner].content.last, content.lowerBound <= last.upperBound {
            let upper = max(last.upperBound, content.upperBound)
            attributions[owner].content[attributions[owner].content.count - 1] =
                min(last.lowerBound, content.lowerBound)..<upper
        } else {
            attributions[owner].content.append(content)
        }
    }

    private func decide(
        _ quotation: Int, _ sentence: Sentence, _ cues: [Cue], used: [Int: Int], number: Int
    ) -> Decision? {
        let range = tokens(ofQuotation: quotation)
        if let tag = tag(after: range, quotation, sentence, cues) { return tag }
        if let words = inWords(of: range, sentence) { return words }
        let according = cues.firstIndex { $0.kind == .accordingTo }
        let left = mainCue(before: range, sentence, cues)
        if let according, left.map({ !cues[$0].isFinite }) ?? true,
            cues[according].tokens.lowerBound <= sentence.tokens.lowerBound + 1,
            let found = accordingTo(according, sentence, cues)
        {
            return found
        }
        if let left, range.lowerBound - cues[left].tokens.upperBound < PhraseReader.reach {
            return introduced(by: left, range, sentence, cues, used: used)
        }
        if let distant = distantTag(after: range, sentence, cues) { return distant }
        if let other = cues.lastIndex(where: { $0.kind == .verb && $0.tokens.upperBound <= range.lowerBound }),
            !isTitleLike(quotation)
        {
            return introduced(by: other, range, sentence, cues, used: used)
        }
        if let according, let found = accordingTo(according, sentence, cues) { return found }
        guard !isTitleLike(quotation) else { return nil }
        return weaklyTied(quotation, range, sentence, cues, used: used)
    }

    /// In the keeper's words, “…”; in the words of a colleague, “…”.
    private func inWords(of range: Range<Int>, _ sentence: Sentence) -> Decision? {
        let floor = max(sentence.tokens.lowerBound, range.lowerBound - Self.longestWordsPhrase)
        guard let words = (floor..<range.lowerBound).last(where: { named.tokens[$0].key == Self.words }),
            words > floor
        else { return nil }
        var source: SourcePhrase?
        if words + 1 < range.lowerBound, named.tokens[words + 1].key == Self.of {
            source = reader.phrase(from: words + 2, limit: range.lowerBound)
        } else if named.tokens[words - 1].kind == .possessive {
            let opening = (floor..<words).last { named.tokens[$0].isWord(.preposition) }
            source = opening.flatMap { reader.phrase(from: $0 + 1, limit: words - 1) }
        } else if named.tokens[words - 1].isWord(.possessive) {
            source = SourcePhrase(tokens: words - 1..<words, head: .pronoun(words - 1))
        }
        guard let source else { return nil }
        return Decision(cue: nil, rule: .accordingTo, source: source, content: range)
    }

    /// The verb of saying that governs what stands at `range`: the nearest to the left, unless that one stands in an
    /// adverbial clause or is an infinitive and another governs it.
    private func mainCue(before range: Range<Int>, _ sentence: Sentence, _ cues: [Cue]) -> Int? {
        let left = cues.indices.filter { cues[$0].tokens.upperBound <= range.lowerBound }
        guard var best = left.last(where: { cues[$0].kind == .plainVerb }) else { return nil }
        while isEmbedded(cues[best], sentence),
            let earlier = left.last(where: { $0 < best && cues[$0].isSpeech && cues[$0].isFinite })
        {
            best = earlier
        }
        return best
    }

    private func isEmbedded(_ cue: Cue, _ sentence: Sentence) -> Bool {
        guard cue.isFinite else {
            return !named.tokens[cue.tokens.lowerBound].isWord(.gerund)
        }
        guard let subject = reader.subject(before: cue.tokens.lowerBound, floor: sentence.tokens.lowerBound),
            subject.tokens.lowerBound > sentence.tokens.lowerBound
        else { return false }
        let previous = named.tokens[subject.tokens.lowerBound - 1]
        return previous.isWord(.subordinator) && !previous.isWord([.preposition])
    }

    /// “…,” she said. “…,” said Ada Moss.
    private func tag(after range: Range<Int>, _ quotation: Int, _ sentence: Sentence, _ cues: [Cue]) -> Decision? {
        guard range.upperBound < sentence.tokens.upperBound, let last = lastInside(quotation) else { return nil }
        var start = range.upperBound
        let separator = named.tokens[start]
        let isSeparated = separator.kind == .comma || separator.kind == .dash
        guard isSeparated || last.kind == .comma || last.kind == .dash || last.isTerminator else { return nil }
        if separator.kind == .dash, let signature = signature(range, sentence) { return signature }
        if isSeparated { start += 1 }
        guard let found = tagParts(from: start, sentence, cues),
            !leadsElsewhere(cues[found.cue], found.source, range, cues)
        else { return nil }
        let opening = openingOfContent(range, sentence)
        return Decision(cue: found.cue, rule: found.rule, source: found.source, content: opening..<range.upperBound)
    }

    /// “…” — Ada Moss
    private func signature(_ range: Range<Int>, _ sentence: Sentence) -> Decision? {
        guard range.upperBound + 1 < sentence.tokens.upperBound, let name = named.name(at: range.upperBound + 1) else {
            return nil
        }
        let run = named.names[name].tokens
        guard withoutTerminator(sentence.tokens).upperBound - run.upperBound <= Self.longestSignatureRest,
            run.upperBound == sentence.tokens.upperBound || named.tokens[run.upperBound].kind != .word
        else { return nil }
        return Decision(
            cue: nil, rule: .signature, source: SourcePhrase(tokens: run, head: .name(name)), content: range)
    }

    /// Whether the cue behind a quotation introduces another one, and this one has a cue of its own before it.
    private func leadsElsewhere(_ cue: Cue, _ source: SourcePhrase?, _ range: Range<Int>, _ cues: [Cue]) -> Bool {
        let end = max(cue.tokens.upperBound, source?.tokens.upperBound ?? 0)
        guard end < named.tokens.count, named.tokens[end].kind == .quotationMark else { return false }
        return cues.contains { $0.isSpeech && $0.tokens.upperBound <= range.lowerBound }
    }

    /// Where content that ends in a quotation begins: at the quotation, or with the sentence where it runs into it.
    private func openingOfContent(_ range: Range<Int>, _ sentence: Sentence) -> Int {
        guard range.lowerBound > sentence.tokens.lowerBound else { return range.lowerBound }
        let previous = named.tokens[range.lowerBound - 1]
        let first = named.quoted.inside(named.quoted.quotations[named.quoted.quotation(at: range.lowerBound) ?? 0]).first
        let startsSmall = first.map { !named.tokens[$0].isCapitalized } ?? false
        let isApart = previous.kind == .comma || previous.kind == .colon || previous.isTerminator || previous.kind == .dash
        return isApart && !startsSmall || !isClauseStart(sentence) ? range.lowerBound : sentence.tokens.lowerBound
    }

    private func isClauseStart(_ sentence: Sentence) -> Bool {
        !named.isQuoted(sentence.tokens.lowerBound)
    }

    /// A cue with its source from `start` on, in either order.
    func tagParts(from start: Int, _ sentence: Sentence, _ cues: [Cue]) -> (cue: Int, source: SourcePhrase?, rule: AttributionRule)? {
        guard start < sentence.tokens.upperBound,
            let index = tagCue(from: start, cues)
        else { return accordingToTag(from: start, sentence, cues) }
        let cue = cues[index]
        guard cue.tokens.lowerBound - start < PhraseReader.reach, cue.isSpeech else { return nil }
        let limit = sentence.tokens.upperBound
        if isOnlyAdverbs(start..<cue.tokens.lowerBound) {
            let source = reader.phrase(from: cue.tokens.upperBound, limit: limit)
            if let source, !isTime(source) { return (index, source, .verbThenSource) }
            return cue.kind == .plainVerb ? (index, nil, .verbThenSource) : nil
        }
        guard let source = reader.phrase(from: start, limit: cue.tokens.lowerBound) else { return nil }
        let gap = source.tokens.upperBound..<cue.tokens.lowerBound
        let hasInsertion = !gap.isEmpty && (named.tokens[gap.lowerBound].kind == .comma
            || named.tokens[gap.lowerBound].kind == .openBracket || named.tokens[gap.lowerBound].kind == .dash)
        guard isOnlyAdverbs(gap) || hasInsertion || gap.count < 6 else { return nil }
        return (index, source, .sourceThenVerb)
    }

    /// The first finite cue from `start` on that is not in a relative clause; the first of all where every one is.
    private func tagCue(from start: Int, _ cues: [Cue]) -> Int? {
        let right = cues.indices.filter {
            cues[$0].tokens.lowerBound >= start && cues[$0].isFinite && cues[$0].kind != .accordingTo
                && cues[$0].tokens.lowerBound - start < PhraseReader.reach
        }
        let main = right.first { index in
            let subject = reader.subject(before: cues[index].tokens.lowerBound, floor: start)
            if case .relative = subject?.head { return false }
            return cues[index].isSpeech
        }
        return main ?? right.first
    }

    private func accordingToTag(
        from start: Int, _ sentence: Sentence, _ cues: [Cue]
    ) -> (cue: Int, source: SourcePhrase?, rule: AttributionRule)? {
        guard let index = cues.firstIndex(where: { $0.kind == .accordingTo && $0.tokens.lowerBound == start }) else {
            return nil
        }
        let source = reader.phrase(from: cues[index].tokens.upperBound, limit: sentence.tokens.upperBound)
        return (index, source, .accordingTo)
    }

    func isOnlyAdverbs(_ range: Range<Int>) -> Bool {
        range.allSatisfy { named.tokens[$0].isWord([.adverb, .auxiliary, .negation]) && named.name(at: $0) == nil }
    }

    private func isTime(_ source: SourcePhrase) -> Bool {
        named.tokens[source.tokens.lowerBound].isWord(.calendar)
    }

    private func accordingTo(_ index: Int, _ sentence: Sentence, _ cues: [Cue]) -> Decision? {
        guard let found = accordingToParts(cues[index], sentence) else { return nil }
        return Decision(cue: index, rule: .accordingTo, source: found.source, content: found.content)
    }

    /// … would be “never,” or “A” in the end, she said.
    private func distantTag(after range: Range<Int>, _ sentence: Sentence, _ cues: [Cue]) -> Decision? {
        let upper = min(sentence.tokens.upperBound, range.upperBound + PhraseReader.reach)
        var comma = range.upperBound
        while comma < upper {
            if named.tokens[comma].kind == .comma, !named.isQuoted(comma) || comma + 1 == upper,
                let found = tagParts(from: comma + 1, sentence, cues), isTagEnd(cues[found.cue], found.source, sentence)
            {
                return Decision(
                    cue: found.cue, rule: found.rule, source: found.source,
                    content: sentence.tokens.lowerBound..<comma)
            }
            comma += 1
        }
        return nil
    }

    /// Whether nothing is said after the tag but where, when and to whom.
    private func isTagEnd(_ cue: Cue, _ source: SourcePhrase?, _ sentence: Sentence) -> Bool {
        let end = max(cue.tokens.upperBound, source?.tokens.upperBound ?? 0)
        guard end < sentence.tokens.upperBound else { return true }
        let next = named.tokens[end]
        return cue.kind != .anyVerb && (next.kind != .word || next.isWord([.preposition, .adverb, .calendar, .subordinator])
            || Self.addressed.contains(named.tokens[cue.tokens.lowerBound].key))
    }

    /// She said “…”, she called it “…”.
    private func introduced(
        by index: Int, _ range: Range<Int>, _ sentence: Sentence, _ cues: [Cue], used: [Int: Int]
    ) -> Decision {
        let cue = cues[index]
        let content = contentRange(after: cue, range, sentence, cues)
        let isApart = content.lowerBound == range.lowerBound && range.lowerBound > cue.tokens.upperBound
        if let owner = used[index], attributions[owner].content.contains(where: { $0.upperBound <= cue.tokens.lowerBound }) {
            return Decision(cue: index, rule: .continuation, source: nil, content: range)
        }
        let source = subject(of: cue, index, sentence, cues)
        return Decision(cue: index, rule: isApart ? .introduced : .clause, source: source, content: content)
    }

    /// The subject of a cue, whatever its form.
    func subject(of cue: Cue, _ index: Int, _ sentence: Sentence, _ cues: [Cue]) -> SourcePhrase? {
        let floor = sentence.tokens.lowerBound
        let isShared = isWithoutSubject(cue, floor: floor)
        if cue.isFinite, !isShared, let found = reader.subject(before: cue.tokens.lowerBound, floor: floor) { return found }
        if isShared, let earlier = cues[..<index].lastIndex(where: { $0.isFinite && $0.isSpeech && !isWithoutSubject($0, floor: floor) }),
            let found = reader.subject(before: cues[earlier].tokens.lowerBound, floor: floor)
        {
            return found
        }
        if let found = reader.subjectOfEarlierVerb(before: cue.tokens.lowerBound, floor: floor) { return found }
        if let found = sentenceSubject(sentence), found.tokens.upperBound <= cue.tokens.lowerBound { return found }
        guard !cue.isFinite else { return nil }
        let later = cues.dropFirst(index + 1).first { $0.isFinite && $0.isSpeech }
        return later.flatMap { reader.subject(before: $0.tokens.lowerBound, floor: cue.tokens.upperBound) }
    }

    /// Whether the cue shares the subject of a verb before it: ", adding", "and said".
    private func isWithoutSubject(_ cue: Cue, floor: Int) -> Bool {
        var index = cue.tokens.lowerBound - 1
        while index > floor, isOnlyAdverbs(index..<index + 1) { index -= 1 }
        guard index > floor else { return false }
        let previous = named.tokens[index]
        if previous.isWord(.conjunction) { return true }
        return !cue.isFinite && (previous.kind == .comma || previous.kind == .quotationMark)
    }

    /// The noun phrase that the sentence begins with, or that follows its opening phrase and a comma.
    func sentenceSubject(_ sentence: Sentence) -> SourcePhrase? {
        var start = sentence.tokens.lowerBound
        let limit = min(sentence.tokens.upperBound, start + PhraseReader.reach)
        guard start < limit else { return nil }
        while start < limit, named.tokens[start].isWord([.conjunction]), named.name(at: start) == nil { start += 1 }
        guard start < limit else { return nil }
        let first = named.tokens[start]
        let opensAside = first.isWord([.preposition, .subordinator, .adverb, .gerund]) && named.name(at: start) == nil
        if opensAside || first.kind == .quotationMark {
            guard let comma = (start..<limit).first(where: { named.tokens[$0].kind == .comma && !named.isQuoted($0) }) else {
                return nil
            }
            start = comma + 1
        }
        return reader.phrase(from: start, limit: limit)
    }

    /// A verb of another kind before it, or none at all: then only what is long enough to be speech counts.
    private func weaklyTied(
        _ quotation: Int, _ range: Range<Int>, _ sentence: Sentence, _ cues: [Cue], used: [Int: Int]
    ) -> Decision? {
        let words = wordCount(ofQuotation: quotation)
        let left = cues.lastIndex { $0.tokens.upperBound <= range.lowerBound }
        if range.lowerBound > 0, named.tokens[range.lowerBound - 1].kind == .colon {
            let colon = range.lowerBound - 1
            let source = reader.name(endingAt: colon) ?? sentenceSubject(sentence)
            return Decision(cue: left, rule: .introduced, source: source, content: range)
        }
        guard words >= Self.shortestUntiedSpeech else { return nil }
        if let left { return introduced(by: left, range, sentence, cues, used: used) }
        guard words >= Self.shortestUncuedSpeech else { return nil }
        return Decision(cue: nil, rule: .nearest, source: sentenceSubject(sentence), content: range)
    }

    private static let longestWordsPhrase = 10
    private static let words = Lexicon.key("words")
    private static let of = Lexicon.key("of")
    private static let longestSignatureRest = 8
    private static let shortestUntiedSpeech = 3
    private static let shortestUncuedSpeech = 4
    private static let addressed = Set(
        ["told", "tells", "tell", "reminded", "informed", "asked", "assured", "warned"].map(Lexicon.key))
}
