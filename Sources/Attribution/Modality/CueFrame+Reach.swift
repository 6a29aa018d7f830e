/// Where the words of a frame begin and end.
extension CueFrame {
    /// Where the last clause of a cue begins: behind "rejected it" in "rejected it and said", or "denied it, saying".
    static func lastClause(of cue: Range<Int>, in named: NamedText) -> Int {
        let tokens = named.tokens
        for index in cue.dropFirst().reversed() where tokens[index].isWord(.plainSpeechVerb) {
            let before = tokens[index - 1]
            if tokens[index].isWord(.gerund), !before.isWord([.auxiliary, .adverb]), before.key != Word.of,
                before.key != Word.from, ModalityLexicon.word(before.key).isDisjoint(with: [.abstention, .negation])
            {
                return index
            }
            if tokens[index].isWord(.finite), before.key == Word.and || before.key == Word.but { return index }
        }
        return cue.lowerBound
    }

    /// Behind the cue, or behind the verb that it only introduces: "appeared to deny".
    static func end(of cue: Range<Int>, in named: NamedText) -> Int {
        let verb = cue.upperBound + 1
        guard verb < named.tokens.count, named.tokens[verb - 1].key == Word.to,
            ModalityLexicon.word(named.tokens[verb - 2].key).contains(.raising),
            named.tokens[verb].isWord(.speechVerb) || !ModalityLexicon.word(named.tokens[verb].key).isEmpty
        else { return cue.upperBound }
        return verb + 1
    }

    /// Where the words begin that govern the verb at `cue`.
    static func start(before cue: Int, of attribution: LinkedAttribution, in named: NamedText) -> Int {
        let limit = max(named.text.paragraphStart(before: cue), cue - maximumReach)
        var start = cue
        while start > limit {
            let previous = start - 1
            if let source = attribution.source?.tokens, source.contains(previous) {
                let subject = source.lowerBound
                guard subject > limit, named.tokens[subject - 1].isWord(.auxiliary) else { break }
                start = subject - 1
                continue
            }
            guard !attribution.content.contains(where: { $0.contains(previous) }) else { break }
            if governs(previous, start, in: named) {
                start = previous
            } else if isInsertion(before: start, limit: limit, in: named) {
                start -= 3
            } else {
                break
            }
        }
        return start
    }

    /// Whether the word at `token` belongs to the verb group that goes on at `next`.
    private static func governs(_ token: Int, _ next: Int, in named: NamedText) -> Bool {
        let (word, following) = (named.tokens[token], named.tokens[next])
        guard word.kind == .word else { return false }
        if word.isWord([.auxiliary, .negation]) || isAdverb(word, in: named.text) { return true }
        let role = ModalityLexicon.word(word.key)
        if !role.isDisjoint(with: [.negation, .modal]) { return true }
        if word.key == Word.to { return true }
        if following.key == Word.to {
            return !role.isDisjoint(with: governors) || word.key == Word.yet
        }
        if word.key == Word.of || word.key == Word.from || word.key == Word.than { return following.isWord(.gerund) }
        if following.isWord(.gerund) || [Word.of, Word.from, Word.than].contains(following.key) {
            return !role.isDisjoint(with: .abstention)
        }
        if following.key == Word.short { return role.contains(.abstention) }
        if word.key == Word.or || word.key == Word.nor { return following.isWord(.speechVerb) }
        return word.isWord(.speechVerb) && (following.key == Word.or || following.key == Word.nor)
    }

    /// Whether an adverb between commas ends before a token: "did not, however, say".
    private static func isInsertion(before token: Int, limit: Int, in named: NamedText) -> Bool {
        guard token - 3 >= limit else { return false }
        let tokens = named.tokens
        return tokens[token - 1].kind == .comma && tokens[token - 3].kind == .comma
            && isAdverb(tokens[token - 2], in: named.text)
    }

    /// Whether a word is an adverb by the lexicon, by its ending or where it stands between an auxiliary and a verb.
    static func isAdverb(_ token: Token, in text: TokenizedText) -> Bool {
        guard token.kind == .word else { return false }
        return token.isWord(.adverb) || Vocabulary.verbGroupAdverbs.contains(token.key)
            || !token.isCapitalized && endsInLy(token, in: text)
    }

    private static func endsInLy(_ token: Token, in text: TokenizedText) -> Bool {
        token.end - token.start > 3 && text.bytes[Int(token.end) - 2..<Int(token.end)].elementsEqual([0x6C, 0x79])
    }

    /// Words that govern an infinitive: "declined to", "failed to", "demanded to".
    private static let governors: ModalityWord = [.refusal, .omission, .prospect, .raising, .certainty, .demanding]
    /// Tokens before a cue that are still read.
    private static let maximumReach = 10
}

extension TokenizedText {
    /// The first token of the paragraph that a token belongs to.
    fileprivate func paragraphStart(before token: Int) -> Int {
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? paragraphs[low - 1].lowerBound : 0
    }
}
