/// Reads noun phrases forwards and backwards from a place, over a bounded number of tokens.
struct PhraseReader {
    let named: NamedText

    /// Farther than this a phrase does not reach.
    static let reach = 40

    private var tokens: [Token] { named.tokens }

    /// The noun phrase that begins at `start` and ends before `limit`; nil where none begins there.
    func phrase(from start: Int, limit: Int) -> SourcePhrase? {
        let limit = min(limit, start + Self.reach, tokens.count)
        guard start < limit, tokens[start].kind == .word || tokens[start].kind == .number || isNameStart(start) else {
            return nil
        }
        let first = tokens[start]
        if first.isWord(.relative) { return SourcePhrase(tokens: start..<start + 1, head: .relative(start)) }
        if first.isWord(.pronoun), !first.isWord(.possessive) {
            return SourcePhrase(tokens: start..<start + 1, head: .pronoun(start))
        }
        var end = start
        var head: SourcePhrase.Head?
        var isHeadOpen = true
        while end < limit {
            if let name = named.name(at: end) {
                let run = named.names[name].tokens
                if isHeadOpen { head = .name(name) }
                end = run.upperBound
                continue
            }
            guard !named.isQuoted(end), let step = step(at: end, isFirst: end == start, hasHead: head != nil, limit)
            else {
                break
            }
            switch step {
            case .noun: if isHeadOpen { head = .noun(end) }
            case .attachment: isHeadOpen = false
            case .owner: if isHeadOpen { head = nil }
            case .modifier: break
            }
            end += 1
        }
        end = min(end, limit)
        while end > start, tokens[end - 1].isWord([.preposition, .conjunction, .determiner]),
            named.name(at: end - 1) == nil
        {
            end -= 1
        }
        guard let head, end > start else { return standsAlone(start) }
        return SourcePhrase(tokens: start..<end, head: head)
    }

    /// "another", "some", without a noun.
    private func standsAlone(_ index: Int) -> SourcePhrase? {
        guard Vocabulary.standaloneQuantifiers.contains(tokens[index].key) else { return nil }
        return SourcePhrase(tokens: index..<index + 1, head: .noun(index))
    }

    private enum Step {
        case noun
        case modifier
        /// A preposition that ties another phrase to the head.
        case attachment
        /// "'s": what stood before owns what follows.
        case owner
    }

    private func step(at index: Int, isFirst: Bool, hasHead: Bool, _ limit: Int) -> Step? {
        let token = tokens[index]
        switch token.kind {
        case .possessive: return .owner
        case .number: return hasHead ? nil : .noun
        case .word: break
        default: return nil
        }
        if token.isWord([.determiner, .possessive]), !token.isWord(.preposition) {
            return isFirst || tokens[index - 1].isWord([.preposition, .determiner, .conjunction]) ? .modifier : nil
        }
        if token.key == Word.of, !hasHead, !isFirst, tokens[index - 1].isWord(.determiner) { return .modifier }
        if token.isWord(.preposition) {
            guard hasHead, Vocabulary.attachingPrepositions.contains(token.key), index + 1 < limit,
                beginsPhrase(index + 1)
            else {
                return nil
            }
            return .attachment
        }
        if token.isWord(.conjunction) {
            guard hasHead, index + 1 < limit, joins(index) else { return nil }
            return .attachment
        }
        if token.isWord(.adverb), !isFirst { return nil }
        if token.isWord(.function), !token.isWord([.personNoun, .groupNoun, .adverb]) { return nil }
        if hasHead, isVerb(index) { return nil }
        return .noun
    }

    /// Whether "and" at `index` joins two names or two nouns for people.
    private func joins(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let isBeforePerson = named.name(at: index - 1) != nil || tokens[index - 1].isWord([.personNoun, .groupNoun])
        let isAfterPerson = named.name(at: index + 1) != nil || tokens[index + 1].isWord([.personNoun, .groupNoun])
        return isBeforePerson && isAfterPerson
    }

    private func beginsPhrase(_ index: Int) -> Bool {
        let token = tokens[index]
        if named.name(at: index) != nil || token.kind == .number { return true }
        guard token.kind == .word else { return false }
        if token.isWord([.determiner, .possessive]) { return true }
        return !token.isWord(.function) && !token.isWord(.gerund) && !token.isWord(.calendar)
    }

    private func isNameStart(_ index: Int) -> Bool { named.name(at: index) != nil }

    /// Whether the word is a verb in a finite form, as far as the word and the one before it tell.
    func isVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, named.name(at: index) == nil else { return false }
        if token.isWord(.auxiliary) { return true }
        if index > 0 {
            let previous = tokens[index - 1]
            if previous.kind == .possessive || previous.isWord([.determiner, .possessive]), !previous.isWord(.pronoun),
                !previous.isWord(.that)
            {
                return false
            }
        }
        if token.isWord(.infinitive), index > 0, tokens[index - 1].isWord(.auxiliary) { return true }
        if token.isWord([.speechVerb, .otherVerb]) { return token.isWord(.finite) || token.isWord(.gerund) }
        return token.word.isEmpty && endsInED(token)
    }

    private func endsInED(_ token: Token) -> Bool {
        let end = Int(token.end)
        guard token.end - token.start > 4, !token.isCapitalized else { return false }
        return named.text.bytes[end - 2] == 0x65 && named.text.bytes[end - 1] == 0x64
            && !named.text.bytes[Int(token.start)..<end].contains(0x2D)
    }
}
