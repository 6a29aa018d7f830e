import NewsModel

/// Where content begins and ends around a quotation.
extension QuoteLinker {
    /// The content that a cue to the left of the quotation governs.
    func contentRange(after cue: Cue, _ range: Range<Int>, _ sentence: Sentence) -> Range<Int> {
        let between = cue.tokens.upperBound..<range.lowerBound
        let inside = named.quoted.inside(named.quoted.quotations[named.quoted.quotation(at: range.lowerBound) ?? 0])
        if let last = between.last {
            let separator = named.tokens[last]
            let startsLarge = inside.first.map { named.tokens[$0].isCapitalized } ?? false
            let isShort = between.count <= Self.longestObject
            if separator.kind == .colon
                || separator.kind == .comma && startsLarge && isShort
                    && !hasClause(between.dropLast())
            {
                return range
            }
        }
        let startsLarge = inside.first.map { named.tokens[$0].isCapitalized } ?? false
        if between.isEmpty, startsLarge, inside.count > Self.longestTitle,
            cue.kind == .plainVerb
                || inside.last.map({ named.tokens[$0].isTerminator || named.tokens[$0].kind == .comma }) ?? false
        {
            return range
        }
        let start = between.isEmpty ? range.lowerBound : start(of: between, cue)
        return start..<clauseEnd(from: range.upperBound, cue, sentence)
    }

    /// Behind the person addressed, and from "that" on where there is one.
    private func start(of between: Range<Int>, _ cue: Cue) -> Int {
        if let that = between.prefix(Self.longestObject).first(where: { named.tokens[$0].isWord(.that) }),
            !(between.lowerBound..<that).contains(where: reader.isVerb)
        {
            return that
        }
        var start = between.lowerBound
        if Vocabulary.listenerVerbs.contains(named.tokens[cue.tokens.lowerBound].key),
            let object = reader.phrase(from: start, limit: between.upperBound)
        {
            start = object.tokens.upperBound
        }
        while start < between.upperBound, named.tokens[start].kind == .comma || named.tokens[start].kind == .colon {
            start += 1
        }
        return start
    }

    private func hasClause(_ tokens: Range<Int>) -> Bool {
        tokens.contains { named.tokens[$0].isWord(.that) || reader.isVerb($0) }
    }

    /// Where the clause that runs on behind a quotation ends: before the sentence's full stop, before another
    /// verb of saying takes over, before a tag.
    private func clauseEnd(from start: Int, _ cue: Cue, _ sentence: Sentence) -> Int {
        let upper = min(withoutTerminator(sentence.tokens).upperBound, start + Self.longestClauseRest)
        if cue.kind != .plainVerb, !named.tokens[min(start, named.tokens.count - 1)].isWord(.conjunction) {
            return start
        }
        if start - 2 > cue.tokens.upperBound, endsWithComma(before: start) { return start }
        var index = start
        let isSubordinate = named.tokens[sentence.tokens.lowerBound].isWord(.subordinator)
        while index < upper {
            let token = named.tokens[index]
            if named.isQuoted(index) {
                index += 1
                continue
            }
            if token.kind == .semicolon || token.kind == .dash && named.tokens[index].followsSpace { return index }
            if isSubordinate, token.kind == .comma { return index }
            if token.kind == .comma || token.isWord(.conjunction), takesOver(at: index + 1, upper) {
                return index
            }
            index += 1
        }
        return max(start, upper)
    }

    /// Whether the quotation that ends before `end` ends in a comma, inside its mark or behind it.
    private func endsWithComma(before end: Int) -> Bool {
        let isBehind = end < named.tokens.count && named.tokens[end].kind == .comma
        let hasConjunction = end < named.tokens.count && named.tokens[end].isWord(.conjunction)
        return (isBehind || named.tokens[end - 2].kind == .comma) && !hasConjunction
    }

    /// Whether another act of saying begins at `index`: "adding", "but added", "he said".
    private func takesOver(at index: Int, _ upper: Int) -> Bool {
        var next = index
        while next < upper, named.tokens[next].isWord([.conjunction, .adverb, .auxiliary]), named.name(at: next) == nil,
            !named.tokens[next].isWord(.pronoun)
        {
            next += 1
        }
        guard next < upper, !named.isQuoted(next) else { return false }
        let token = named.tokens[next]
        if token.isWord(.speechVerb), token.isWord([.gerund, .finite]), named.name(at: next) == nil { return true }
        guard let phrase = reader.phrase(from: next, limit: upper), phrase.tokens.upperBound < upper else {
            return false
        }
        var verb = phrase.tokens.upperBound
        while verb < upper, isOnlyAdverbs(verb..<verb + 1) { verb += 1 }
        return verb < upper && named.tokens[verb].isWord(.plainSpeechVerb) && named.tokens[verb].isWord(.finite)
            && !named.isQuoted(verb)
    }

    private static let longestObject = 14
    private static let longestClauseRest = 150
    private static let longestTitle = 3
}
