/// A sentence as a reader sees it from outside its quotations: what is between marks counts as one piece.
struct Sentence: Sendable {
    /// Tokens, quotations included.
    let tokens: Range<Int>
    /// Numbers of the quotations inside, a range of ``QuotedText/quotations``.
    let quotations: Range<Int>
    /// The paragraph's number.
    let paragraph: Int
    /// Whether it is the first of its paragraph.
    let isFirst: Bool
    /// Whether there are words outside the quotations.
    let hasWordsOutside: Bool
}

/// Stage 4: tokens to sentences. Linear.
struct SentenceFinder {
    private let named: NamedText

    /// Finds the sentences of `named`, in order.
    static func find(in named: NamedText) -> [Sentence] {
        let finder = SentenceFinder(named: named)
        var sentences: [Sentence] = []
        for (number, paragraph) in named.text.paragraphs.enumerated() {
            finder.read(paragraph, number: number, into: &sentences)
        }
        return sentences
    }

    private func read(_ paragraph: Range<Int>, number: Int, into sentences: inout [Sentence]) {
        var start = paragraph.lowerBound
        var firstQuotation: Int?
        var quotationCount = 0
        var hasWords = false
        var index = start
        func finish(at end: Int) {
            let first = firstQuotation ?? 0
            sentences.append(
                Sentence(
                    tokens: start..<end, quotations: first..<first + quotationCount, paragraph: number,
                    isFirst: start == paragraph.lowerBound, hasWordsOutside: hasWords))
            (start, firstQuotation, quotationCount, hasWords) = (end, nil, 0, false)
        }
        while index < paragraph.upperBound {
            if let quotation = named.quoted.quotation(at: index), !isNickname(index) {
                if firstQuotation == nil { firstQuotation = quotation }
                quotationCount += 1
                index = named.quoted.quotations[quotation].tokens.upperBound
                if ends(after: quotation, next: index, paragraph: paragraph, hasWords: hasWords) { finish(at: index) }
                continue
            }
            let token = named.tokens[index]
            if token.kind == .word || token.kind == .number { hasWords = true }
            index += 1
            if endsSentence(token, at: index - 1, paragraph: paragraph) {
                while index < paragraph.upperBound, named.tokens[index].kind == .closeBracket { index += 1 }
                finish(at: index)
            }
        }
        if start < paragraph.upperBound { finish(at: paragraph.upperBound) }
    }

    private func isNickname(_ index: Int) -> Bool { named.name(at: index) != nil && named.tokens[index].mark != nil }

    private func endsSentence(_ token: Token, at index: Int, paragraph: Range<Int>) -> Bool {
        var next = index + 1
        while token.isTerminator, next < paragraph.upperBound, named.tokens[next].kind == .closeBracket { next += 1 }
        guard next < paragraph.upperBound else { return false }
        let following = named.tokens[next]
        if token.isTerminator {
            return following.isCapitalized || following.kind == .number || following.kind == .quotationMark
                || following.kind == .openBracket
        }
        return token.endsInPeriod && following.isCapitalized && following.isWord(.function)
            && !token.isWord(.title) && following.followsSpace
    }

    /// Whether a sentence ends with the quotation before `next`: its last word is followed by a full stop, and no
    /// small letter comes after it; after "?" and "!" a tag ("Trump said") may still belong to it.
    private func ends(after quotation: Int, next: Int, paragraph: Range<Int>, hasWords: Bool) -> Bool {
        guard next < paragraph.upperBound else { return false }
        guard let last = named.quoted.lastInside(named.quoted.quotations[quotation]).map({ named.tokens[$0] }) else {
            return false
        }
        let following = named.tokens[next]
        if following.kind == .quotationMark { return last.isTerminator }
        guard following.isCapitalized || following.kind == .number || following.kind == .openBracket else {
            return false
        }
        switch last.kind {
        case .period:
            return following.followsSpace
                ? !isWholeTag(from: next, paragraph: paragraph) : !startsTag(at: next, paragraph: paragraph)
        case .question, .exclamation, .ellipsis: return !startsTag(at: next, paragraph: paragraph)
        default: return last.endsInPeriod && following.isWord(.function) && hasWords
        }
    }

    /// Whether nothing but a few words and a verb of saying is left of the sentence: "Trump said."
    private func isWholeTag(from index: Int, paragraph: Range<Int>) -> Bool {
        let limit = min(index + Self.tagReach, paragraph.upperBound)
        guard let verb = (index..<limit).first(where: { named.tokens[$0].isWord(.speechVerb) }), verb > index,
            named.tokens[verb].isWord(.plainSpeechVerb), named.tokens[verb].isWord(.finite)
        else { return false }
        return verb + 1 == paragraph.upperBound || named.tokens[verb + 1].isTerminator
    }

    private static let tagReach = 6

    /// Whether a few words on there is a verb of saying, with nothing said after it but where and when.
    private func startsTag(at index: Int, paragraph: Range<Int>) -> Bool {
        for next in index..<min(index + Self.tagReach, paragraph.upperBound) {
            let token = named.tokens[next]
            if token.isTerminator || token.kind == .quotationMark { return false }
            if token.isWord(.plainSpeechVerb), token.isWord(.finite) {
                guard next + 1 < paragraph.upperBound else { return true }
                let after = named.tokens[next + 1]
                return Vocabulary.continuingTagVerbsWithListener.contains(token.key)
                    || !after.isWord([.that, .determiner, .pronoun, .possessive])
            }
        }
        return false
    }
}
