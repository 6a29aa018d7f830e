import NewsModel

/// Cue and source before a quotation.
extension QuoteLinker {
    /// The verb of saying that governs what stands at `range`: the nearest to the left, unless that one stands in an
    /// adverbial clause or is an infinitive and another governs it.
    func mainCue(before range: Range<Int>, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> Int? {
        let left = cues.indices.filter { cues[$0].tokens.upperBound <= range.lowerBound }
        guard var best = left.last(where: { cues[$0].kind == .plainVerb }) else { return nil }
        while isEmbedded(cues[best], sentence),
            let earlier = left.last(where: { $0 < best && cues[$0].isSpeech && cues[$0].isFinite })
        {
            best = earlier
        }
        return best
    }

    func isEmbedded(_ cue: Cue, _ sentence: Sentence) -> Bool {
        guard cue.isFinite else {
            return !named.tokens[cue.tokens.lowerBound].isWord(.gerund)
        }
        guard let subject = reader.subject(before: cue.tokens.lowerBound, floor: sentence.tokens.lowerBound),
            subject.tokens.lowerBound > sentence.tokens.lowerBound
        else { return false }
        let previous = named.tokens[subject.tokens.lowerBound - 1]
        return previous.isWord(.subordinator) && !previous.isWord([.preposition])
    }

    /// She said “…”, she called it “…”.
    func introduced(
        by index: Int, _ range: Range<Int>, _ sentence: Sentence, _ cues: ArraySlice<Cue>, used: [Int: Int]
    ) -> TiedQuotation {
        let cue = cues[index]
        let content = contentRange(after: cue, range, sentence)
        let isApart = content.lowerBound == range.lowerBound && range.lowerBound > cue.tokens.upperBound
        if let owner = used[index],
            let first = attributions[owner].content.first, first.upperBound <= cue.tokens.lowerBound
        {
            return TiedQuotation(cue: index, rule: .continuation, source: nil, content: range)
        }
        let source = subject(of: cue, index, sentence, cues)
        return TiedQuotation(
            cue: index, rule: isApart ? .introduced : .clause, source: source, content: content,
            opening: isApart ? nil : opening(before: cue, source, sentence))
    }

    /// What the sentence says before a tag in its middle: "The council", in "The council, Ben Holt said, had …".
    private func opening(before cue: Cue, _ source: SourcePhrase?, _ sentence: Sentence) -> Range<Int>? {
        guard let source, cue.kind == .plainVerb, cue.tokens.upperBound < sentence.tokens.upperBound,
            named.tokens[cue.tokens.upperBound].kind == .comma, source.tokens.upperBound <= cue.tokens.lowerBound
        else { return nil }
        let comma = source.tokens.lowerBound - 1
        guard comma > sentence.tokens.lowerBound, named.tokens[comma].kind == .comma,
            !named.tokens[sentence.tokens.lowerBound].isWord([.preposition, .adverb, .subordinator, .conjunction])
        else { return nil }
        return sentence.tokens.lowerBound..<comma
    }

    /// The subject of a cue, whatever its form.
    func subject(of cue: Cue, _ index: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> SourcePhrase? {
        let floor = sentence.tokens.lowerBound
        let isShared = isWithoutSubject(cue, floor: floor)
        if cue.isFinite, !isShared, let found = reader.subject(before: cue.tokens.lowerBound, floor: floor) {
            return found
        }
        if isShared,
            let earlier = cues[..<index].lastIndex(where: {
                $0.isFinite && $0.isSpeech && !isWithoutSubject($0, floor: floor)
            }),
            let found = reader.subject(before: cues[earlier].tokens.lowerBound, floor: floor)
        {
            return found
        }
        if let found = reader.subjectOfEarlierVerb(before: cue.tokens.lowerBound, floor: floor) { return found }
        if let found = sentenceSubject(sentence), found.tokens.upperBound <= cue.tokens.lowerBound { return found }
        guard !cue.isFinite else { return nil }
        if cue.tokens.lowerBound <= floor + 1, let found = subjectBehindOpening(cue, sentence) { return found }
        let later = cues[(index + 1)...].first { $0.isFinite && $0.isSpeech }
        return later.flatMap { reader.subject(before: $0.tokens.lowerBound, floor: cue.tokens.upperBound) }
    }

    /// The subject behind the comma that ends an opening participle: "Adding that it was “too late,” Ada Moss left."
    private func subjectBehindOpening(_ cue: Cue, _ sentence: Sentence) -> SourcePhrase? {
        let limit = min(sentence.tokens.upperBound, cue.tokens.upperBound + PhraseReader.reach)
        let comma = (cue.tokens.upperBound..<limit).first { index in
            guard named.isQuoted(index) else { return named.tokens[index].kind == .comma }
            let endsHere = index + 1 == limit || !named.isQuoted(index + 1)
            return endsHere && named.quoted.quotation(at: index).flatMap(lastInside)?.kind == .comma
        }
        return comma.flatMap { reader.phrase(from: $0 + 1, limit: limit) }
    }

    /// Whether the cue shares the subject of a verb before it: ", adding", "and said".
    func isWithoutSubject(_ cue: Cue, floor: Int) -> Bool {
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
            guard let comma = (start..<limit).first(where: { named.tokens[$0].kind == .comma && !named.isQuoted($0) })
            else {
                return nil
            }
            start = comma + 1
        }
        return reader.phrase(from: start, limit: limit)
    }
}
