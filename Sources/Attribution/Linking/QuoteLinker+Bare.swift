import NewsModel

/// Sentences that are quotations and nothing else, and sentences without any.
extension QuoteLinker {
    mutating func linkBare(_ sentence: Sentence, number: Int) {
        for quotation in sentence.quotations {
            let range = tokens(ofQuotation: quotation)
            if let other = interlocutor(of: quotation, sentence, number: number) {
                let source = attributions[other].source
                attributions.append(
                    LinkedAttribution(
                        content: [range], source: source, cue: nil, rule: .conversation, lastSentence: number))
                previous = attributions.count - 1
                continue
            }
            if let owner = continued(quotation, sentence, number: number) {
                attributions[owner].content.append(range)
                attributions[owner].lastSentence = number
                previous = owner
                continue
            }
            guard
                let found = introduction(before: number) ?? neighbour(of: quotation, sentence, number: number)
            else {
                continue
            }
            attributions.append(
                LinkedAttribution(
                    content: [range], source: found.source, cue: found.cue, rule: found.rule, lastSentence: number))
            previous = attributions.count - 1
        }
    }

    /// Takes a paragraph "- Ada Moss" as the signature of the quotation before it; returns whether it is one.
    mutating func sign(_ sentence: Sentence, number: Int) -> Bool {
        let first = sentence.tokens.lowerBound
        guard let previous, attributions[previous].source == nil, attributions[previous].lastSentence == number - 1,
            named.tokens[first].kind == .dash, first + 1 < sentence.tokens.upperBound,
            let name = named.name(at: first + 1)
        else { return false }
        attributions[previous].source = SourcePhrase(tokens: named.names[name].tokens, head: .name(name))
        attributions[previous].rule = .signature
        return true
    }

    /// The attribution that a bare quotation carries on.
    private func continued(_ quotation: Int, _ sentence: Sentence, number: Int) -> Int? {
        guard let previous, number > 0 else { return nil }
        let isSameParagraph = !sentence.isFirst
        if named.quoted.quotations[quotation].continuesPrevious { return previous }
        let last = attributions[previous].lastSentence
        guard last == number || last == number - 1 else { return nil }
        if isSameParagraph { return previous }
        return sentenceEndsInColon(number - 1) ? nil : previous
    }

    /// The other voice of two that question and answer each other, a paragraph each; its last attribution.
    private func interlocutor(of quotation: Int, _ sentence: Sentence, number: Int) -> Int? {
        guard sentence.isFirst, !named.quoted.quotations[quotation].continuesPrevious, let previous, previous > 0,
            attributions[previous].lastSentence == number - 1, !sentenceEndsInColon(number - 1)
        else { return nil }
        let earlier = attributions[previous - 1]
        guard let source = earlier.source, source.head != attributions[previous].source?.head,
            attributions[previous].source != nil,
            sentences[number].paragraph - sentences[earlier.lastSentence].paragraph == 2
        else { return nil }
        let isAnswer = isQuestion(attributions[previous])
        let isNextQuestion = isQuestion(earlier) && lastInside(quotation)?.kind == .question
        return isAnswer || isNextQuestion ? previous - 1 : nil
    }

    private func isQuestion(_ attribution: LinkedAttribution) -> Bool {
        guard let last = attribution.content.last?.last, let quotation = named.quoted.quotation(at: last) else {
            return false
        }
        return lastInside(quotation)?.kind == .question
    }

    private func sentenceEndsInColon(_ number: Int) -> Bool {
        sentences[number].tokens.last.map { named.tokens[$0].kind == .colon } ?? false
    }

    /// What the sentence before, which ends in a colon, says of the source.
    func introduction(before number: Int) -> (
        source: SourcePhrase?, cue: Range<Int>?, rule: AttributionRule
    )? {
        guard number > 0, sentenceEndsInColon(number - 1) else { return nil }
        let before = sentences[number - 1]
        let cues = cueFinder.cues(in: before.tokens)[...]
        let index = cues.lastIndex { $0.kind == .plainVerb } ?? cues.lastIndex { $0.kind == .verb }
        guard let index else {
            if let according = cues.first(where: { $0.kind == .accordingTo }) {
                let source = reader.phrase(from: according.tokens.upperBound, limit: before.tokens.upperBound)
                return (source, according.tokens, .accordingTo)
            }
            let colon = before.tokens.upperBound - 1
            return (reader.name(endingAt: colon) ?? sentenceSubject(before), colon..<colon + 1, .introduced)
        }
        return (subject(of: cues[index], index, before, cues), cues[index].tokens, .introduced)
    }

    /// The person the sentence before, in the same paragraph, speaks of.
    private func neighbour(of quotation: Int, _ sentence: Sentence, number: Int) -> (
        source: SourcePhrase?, cue: Range<Int>?, rule: AttributionRule
    )? {
        guard wordCount(ofQuotation: quotation) >= 3 else { return nil }
        guard !sentence.isFirst, number > 0 else { return (nil, nil, .none) }
        let before = sentences[number - 1]
        let cues = cueFinder.cues(in: before.tokens)[...]
        if let index = cues.lastIndex(where: { $0.kind == .plainVerb }) {
            return (subject(of: cues[index], index, before, cues), cues[index].tokens, .nearest)
        }
        return (sentenceSubject(before), nil, .nearest)
    }

    /// … according to Ada Moss: without a quotation, indirect.
    mutating func linkAccordingTo(_ sentence: Sentence, number: Int) {
        let cues = cueFinder.cues(in: sentence.tokens)
        guard let index = cues.firstIndex(where: { $0.kind == .accordingTo }),
            let found = accordingToParts(cues[index], sentence)
        else { return }
        attributions.append(
            LinkedAttribution(
                content: [found.content], source: found.source, cue: cues[index].tokens, rule: .accordingTo,
                lastSentence: number))
    }

    /// Source and content of "according to": what follows its comma, or else what stands before it.
    func accordingToParts(_ cue: Cue, _ sentence: Sentence) -> (source: SourcePhrase?, content: Range<Int>)? {
        let all = withoutTerminator(sentence.tokens)
        guard let source = reader.phrase(from: cue.tokens.upperBound, limit: all.upperBound) else { return nil }
        if cue.tokens.lowerBound > all.lowerBound + 1 {
            var upper = cue.tokens.lowerBound
            if named.tokens[upper - 1].kind == .comma, !named.isQuoted(upper - 1) { upper -= 1 }
            return upper > all.lowerBound ? (source, all.lowerBound..<upper) : nil
        }
        let rest = source.tokens.upperBound..<max(source.tokens.upperBound, all.upperBound)
        guard let comma = rest.first(where: { named.tokens[$0].kind == .comma || named.tokens[$0].kind == .colon }),
            comma + 1 < all.upperBound
        else { return nil }
        return (source, comma + 1..<all.upperBound)
    }
}
