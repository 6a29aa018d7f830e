import NewsModel

/// How one quotation is tied.
struct TiedQuotation {
    /// The cue's place among the sentence's cues; nil without one.
    var cue: Int?
    var rule: AttributionRule
    var source: SourcePhrase?
    /// Tokens.
    var content: Range<Int>
    /// Content before the cue, where the cue stands in the middle of its sentence.
    var opening: Range<Int>?

    /// Farther from its quotation content does not reach, however long its sentence.
    private static let reach = 400

    /// With content no farther from `quotation` than it reasonably reaches.
    func clamped(around quotation: Range<Int>) -> TiedQuotation {
        let near = quotation.lowerBound - Self.reach..<quotation.upperBound + Self.reach
        var tied = self
        let inside = content.clamped(to: near)
        tied.content = inside.isEmpty ? quotation : inside
        tied.opening = opening.flatMap { $0.overlaps(near) ? $0.clamped(to: near) : nil }
        return tied
    }
}

/// Quotations in sentences that say something outside the marks too.
extension QuoteLinker {
    mutating func linkInside(_ sentence: Sentence, number: Int) {
        let cues = cueFinder.cues(in: sentence.tokens)
        var ownerOfCue: [Int: Int] = [:]
        var near = cues[...]
        for quotation in sentence.quotations {
            near = window(near.startIndex, of: cues, around: tokens(ofQuotation: quotation))
            guard let tied = decide(quotation, sentence, near, used: ownerOfCue) else { continue }
            let decision = tied.clamped(around: tokens(ofQuotation: quotation))
            if let cue = decision.cue, let owner = ownerOfCue[cue] {
                extend(owner, with: decision.content, sentence: number)
            } else {
                attributions.append(
                    LinkedAttribution(
                        content: [decision.opening, decision.content].compactMap { $0 }, source: decision.source,
                        cue: decision.cue.map { cues[$0].tokens }, rule: decision.rule, lastSentence: number))
                if let cue = decision.cue { ownerOfCue[cue] = attributions.count - 1 }
            }
        }
    }

    /// The cues within reach of some tokens, sought from place `start` on; no cue farther off ties a quotation, however long
    /// its sentence.
    private func window(_ start: Int, of cues: [Cue], around range: Range<Int>) -> ArraySlice<Cue> {
        let floor = range.lowerBound - Self.cueReach
        let ceiling = range.upperBound + Self.cueReach
        let first = cues[start...].firstIndex { $0.tokens.lowerBound >= floor } ?? cues.endIndex
        let last = cues[first...].firstIndex { $0.tokens.lowerBound >= ceiling } ?? cues.endIndex
        return cues[first..<last]
    }

    private static let cueReach = 120

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

    func decide(
        _ quotation: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>, used: [Int: Int]
    ) -> TiedQuotation? {
        let range = tokens(ofQuotation: quotation)
        if let tag = tag(after: range, quotation, sentence, cues) { return tag }
        if let words = inWords(of: range, sentence) { return words }
        let according = cues.firstIndex { $0.kind == .accordingTo }
        var left = mainCue(before: range, sentence, cues)
        if let spent = left, used[spent] != nil, let next = nextCue(behind: spent, before: range, cues) { left = next }
        if let according, left.map({ !cues[$0].isFinite }) ?? true,
            cues[according].tokens.lowerBound <= sentence.tokens.lowerBound + 1,
            let found = accordingTo(according, sentence, cues)
        {
            return found
        }
        let isNamed =
            named.isTitleLike(quotation) && left.map { range.lowerBound - cues[$0].tokens.upperBound > 1 } ?? false
        if let left, !isNamed, range.lowerBound - cues[left].tokens.upperBound < PhraseReader.reach {
            return introduced(by: left, range, sentence, cues, used: used)
        }
        if let distant = distantTag(after: range, sentence, cues) { return distant }
        if let other = cues.lastIndex(where: { $0.kind == .verb && $0.tokens.upperBound <= range.lowerBound }),
            !named.isTitleLike(quotation)
        {
            return introduced(by: other, range, sentence, cues, used: used)
        }
        if let according, let found = accordingTo(according, sentence, cues) { return found }
        guard !named.isTitleLike(quotation) else { return nil }
        return weaklyTied(quotation, range, sentence, cues, used: used)
    }

    /// Another verb that attributes, between one that has its content already and a quotation.
    private func nextCue(behind spent: Int, before range: Range<Int>, _ cues: ArraySlice<Cue>) -> Int? {
        cues.indices.last { $0 > spent && cues[$0].kind == .verb && cues[$0].tokens.upperBound <= range.lowerBound }
    }

    /// In the keeper's words, “…”; in the words of a colleague, “…”.
    func inWords(of range: Range<Int>, _ sentence: Sentence) -> TiedQuotation? {
        let floor = max(sentence.tokens.lowerBound, range.lowerBound - Self.longestWordsPhrase)
        guard let words = (floor..<range.lowerBound).last(where: { named.tokens[$0].key == Word.words }),
            words > floor
        else { return nil }
        var source: SourcePhrase?
        if words + 1 < range.lowerBound, named.tokens[words + 1].key == Word.of {
            source = reader.phrase(from: words + 2, limit: range.lowerBound)
        } else if named.tokens[words - 1].kind == .possessive {
            let opening = (floor..<words).last { named.tokens[$0].isWord(.preposition) }
            source = opening.flatMap { reader.phrase(from: $0 + 1, limit: words - 1) }
        } else if named.tokens[words - 1].isWord(.possessive) {
            source = SourcePhrase(tokens: words - 1..<words, head: .pronoun(words - 1))
        }
        guard let source else { return nil }
        return TiedQuotation(cue: nil, rule: .accordingTo, source: source, content: range)
    }

    func accordingTo(_ index: Int, _ sentence: Sentence, _ cues: ArraySlice<Cue>) -> TiedQuotation? {
        guard let found = accordingToParts(cues[index], sentence) else { return nil }
        return TiedQuotation(cue: index, rule: .accordingTo, source: found.source, content: found.content)
    }

    /// A verb of another kind before it, or none at all: then only what is long enough to be speech counts.
    func weaklyTied(
        _ quotation: Int, _ range: Range<Int>, _ sentence: Sentence, _ cues: ArraySlice<Cue>, used: [Int: Int]
    ) -> TiedQuotation? {
        let words = wordCount(ofQuotation: quotation)
        let left = cues.lastIndex { $0.tokens.upperBound <= range.lowerBound }
        if range.lowerBound > 0, named.tokens[range.lowerBound - 1].kind == .colon {
            let colon = range.lowerBound - 1
            let source = reader.name(endingAt: colon) ?? sentenceSubject(sentence)
            return TiedQuotation(cue: left, rule: .introduced, source: source, content: range)
        }
        guard words >= Self.shortestUntiedSpeech else { return nil }
        if let left { return introduced(by: left, range, sentence, cues, used: used) }
        guard words >= Self.shortestUncuedSpeech else { return nil }
        return TiedQuotation(cue: nil, rule: .nearest, source: sentenceSubject(sentence), content: range)
    }

    private static let longestWordsPhrase = 10
    private static let shortestUntiedSpeech = 3
    private static let shortestUncuedSpeech = 4
}
