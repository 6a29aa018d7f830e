import NewsModel

/// Cue and source behind a quotation.
extension QuoteLinker {
    /// “…,” she said. “…,” said Ada Moss.
    func tag(after range: Range<Int>, _ quotation: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> TiedQuotation?
    {
        guard range.upperBound < sentence.tokens.upperBound, let last = lastInside(quotation) else { return nil }
        var start = range.upperBound
        let separator = named.tokens[start]
        let isSeparated = separator.kind == .comma || separator.kind == .dash
        guard isSeparated || last.kind == .comma || last.kind == .dash || last.isTerminator else { return nil }
        if separator.kind == .dash, let signature = signature(range, sentence) { return signature }
        if isSeparated { start += 1 }
        if let source = wordsOf(from: start, sentence) {
            return TiedQuotation(cue: nil, rule: .accordingTo, source: source, content: range)
        }
        guard let found = tagParts(from: start, sentence, cues),
            !leadsElsewhere(cues[found.cue], found.source, range, cues),
            cues[found.cue].kind != .verb || mainCue(before: range, sentence, cues) == nil
        else { return nil }
        let opening = openingOfContent(range, sentence)
        return TiedQuotation(
            cue: found.cue, rule: found.rule, source: found.source, content: opening..<range.upperBound)
    }

    /// “…,” in the words of Ada Moss.
    private func wordsOf(from start: Int, _ sentence: Sentence) -> SourcePhrase? {
        let limit = min(start + Self.longestTagGap, sentence.tokens.upperBound)
        guard start < limit, let words = (start..<limit).first(where: { named.tokens[$0].key == Word.words }),
            words + 2 < sentence.tokens.upperBound, named.tokens[words + 1].key == Word.of
        else { return nil }
        return reader.phrase(from: words + 2, limit: sentence.tokens.upperBound)
    }

    /// “…” — Ada Moss
    func signature(_ range: Range<Int>, _ sentence: Sentence) -> TiedQuotation? {
        guard range.upperBound + 1 < sentence.tokens.upperBound, let name = named.name(at: range.upperBound + 1) else {
            return nil
        }
        let run = named.names[name].tokens
        guard withoutTerminator(sentence.tokens).upperBound - run.upperBound <= Self.longestSignatureRest,
            run.upperBound == sentence.tokens.upperBound || named.tokens[run.upperBound].kind != .word
        else { return nil }
        return TiedQuotation(
            cue: nil, rule: .signature, source: SourcePhrase(tokens: run, head: .name(name)), content: range)
    }

    /// Whether the cue behind a quotation introduces another one, and this one has a cue of its own before it.
    func leadsElsewhere(_ cue: Cue, _ source: SourcePhrase?, _ range: Range<Int>, _ cues: ArraySlice<Cue>) -> Bool {
        let end = max(cue.tokens.upperBound, source?.tokens.upperBound ?? 0)
        guard end < named.tokens.count, named.tokens[end].kind == .quotationMark else { return false }
        return cues.contains { $0.isSpeech && $0.tokens.upperBound <= range.lowerBound }
    }

    /// Where content that ends in a quotation begins: at the quotation, or with the sentence where it runs into it.
    func openingOfContent(_ range: Range<Int>, _ sentence: Sentence) -> Int {
        guard range.lowerBound > sentence.tokens.lowerBound else { return range.lowerBound }
        let previous = named.tokens[range.lowerBound - 1]
        let first = named.quoted.inside(named.quoted.quotations[named.quoted.quotation(at: range.lowerBound) ?? 0])
            .first
        let startsSmall = first.map { !named.tokens[$0].isCapitalized } ?? false
        let isApart =
            previous.kind == .comma || previous.kind == .colon || previous.isTerminator || previous.kind == .dash
        return isApart && !startsSmall || !isClauseStart(sentence) ? range.lowerBound : sentence.tokens.lowerBound
    }

    func isClauseStart(_ sentence: Sentence) -> Bool {
        !named.isQuoted(sentence.tokens.lowerBound)
    }

    /// A cue with its source from `start` on, in either order.
    func tagParts(from start: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> (
        cue: Int, source: SourcePhrase?, rule: AttributionRule
    )? {
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
        if case .relative = source.head { return nil }
        let gap = source.tokens.upperBound..<cue.tokens.lowerBound
        let hasInsertion =
            !gap.isEmpty
            && (named.tokens[gap.lowerBound].kind == .comma
                || named.tokens[gap.lowerBound].kind == .openBracket || named.tokens[gap.lowerBound].kind == .dash)
        guard isOnlyAdverbs(gap) || hasInsertion || cue.kind == .plainVerb && gap.count < Self.longestTagGap else {
            return nil
        }
        return (index, source, .sourceThenVerb)
    }

    /// The first finite cue from `start` on that is not in a relative clause; the first of all where every one is.
    func tagCue(from start: Int, _ cues: ArraySlice<Cue>) -> Int? {
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

    func accordingToTag(
        from start: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>
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

    func isTime(_ source: SourcePhrase) -> Bool {
        named.tokens[source.tokens.lowerBound].isWord(.calendar)
    }

    /// … would be “never,” or “A” in the end, she said.
    func distantTag(after range: Range<Int>, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> TiedQuotation? {
        let upper = min(sentence.tokens.upperBound, range.upperBound + PhraseReader.reach)
        var comma = range.upperBound
        while comma < upper {
            if named.tokens[comma].kind == .comma, !named.isQuoted(comma) || comma + 1 == upper,
                let found = tagParts(from: comma + 1, sentence, cues), isTagEnd(cues[found.cue], found.source, sentence)
            {
                return TiedQuotation(
                    cue: found.cue, rule: found.rule, source: found.source,
                    content: sentence.tokens.lowerBound..<comma)
            }
            comma += 1
        }
        return nil
    }

    /// Whether nothing is said after the tag but where, when and to whom.
    func isTagEnd(_ cue: Cue, _ source: SourcePhrase?, _ sentence: Sentence) -> Bool {
        let end = max(cue.tokens.upperBound, source?.tokens.upperBound ?? 0)
        guard end < sentence.tokens.upperBound else { return true }
        let next = named.tokens[end]
        return cue.kind != .anyVerb
            && (next.kind != .word || next.isWord([.preposition, .adverb, .calendar, .subordinator])
                || Vocabulary.tagVerbsWithListener.contains(named.tokens[cue.tokens.lowerBound].key))
    }

    /// More words than these between subject and verb are no tag any more.
    private static let longestTagGap = 6
    private static let longestSignatureRest = 8
}
