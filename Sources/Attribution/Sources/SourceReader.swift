/// Reads what stands at the head of a source whose words are known.
struct SourceReader {
    let named: NamedText

    private var tokens: [Token] { named.tokens }

    /// The source that some tokens make; nil where they hold no word.
    func source(_ range: Range<Int>) -> SourcePhrase? {
        let words = trimmed(range.clamped(to: tokens.indices))
        guard !words.isEmpty else { return nil }
        return SourcePhrase(tokens: words, head: head(of: words))
    }

    /// Without marks and commas around it.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var words = range
        while let last = words.last, !isWord(last), tokens[last].kind != .closeBracket { words.removeLast() }
        while let first = words.first, !isWord(first) { words.removeFirst() }
        return words
    }

    private func isWord(_ index: Int) -> Bool { tokens[index].kind == .word || tokens[index].kind == .number }

    private func head(of words: Range<Int>) -> SourcePhrase.Head {
        let (first, end) = segmentHead(in: words)
        guard let first else {
            if let owner = words.first(where: { tokens[$0].isWord([.pronoun, .possessive]) }) {
                return .pronoun(owner)
            }
            return .noun(words.last { isWord($0) } ?? words.lowerBound)
        }
        if let bearer = bearer(ofPositionIn: words) { return .name(bearer) }
        guard isRole(first, in: words),
            let comma = (end..<words.upperBound).first(where: { [.comma, .dash].contains(tokens[$0].kind) }),
            case .name(let name)? = segmentHead(in: comma + 1..<words.upperBound).head,
            named.names[name].kind != .organisation && named.names[name].core.count > 1
                || named.names[name].tokens == comma + 1..<words.upperBound
        else { return first }
        return .name(name)
    }

    /// The person at the end of "President Clinton chief of staff Erskine Bowles": behind a name and what somebody is there, and
    /// before any comma.
    private func bearer(ofPositionIn words: Range<Int>) -> Int? {
        var isNamed = false
        var isPosition = false
        var index = words.lowerBound
        while index < words.upperBound {
            if let name = named.name(at: index) {
                let found = named.names[name]
                if isPosition, found.kind != .organisation, found.core.count > 1 { return name }
                isNamed = true
                isPosition = isPosition || tokens[found.core.upperBound - 1].isWord([.title, .personNoun])
                index = found.tokens.upperBound
                continue
            }
            guard tokens[index].kind == .word, !tokens[index].isWord([.relative, .that, .auxiliary, .conjunction])
            else {
                return nil
            }
            if isNamed, tokens[index].isWord([.title, .personNoun]) { isPosition = true }
            index += 1
        }
        return nil
    }

    /// Whether a head says what one person is: "another critic", "The Deputy Mayor".
    private func isRole(_ head: SourcePhrase.Head, in words: Range<Int>) -> Bool {
        switch head {
        case .noun(let noun): return !tokens[noun].isWord(.plural)
        case .name(let name):
            let last = tokens[named.names[name].core.upperBound - 1]
            if named.isOffice(name) { return true }
            return tokens[words.lowerBound].isWord([.determiner, .possessive])
                && last.isWord([.title, .personNoun]) && !last.isWord([.anyFirstName, .plural])
        case .pronoun, .relative: return false
        }
    }

    /// The head of the phrase that the words begin with, and where that phrase's first part ends.
    private func segmentHead(in words: Range<Int>) -> (head: SourcePhrase.Head?, end: Int) {
        var head: SourcePhrase.Head?
        var owner: SourcePhrase.Head?
        var index = words.lowerBound
        while index < words.upperBound {
            if let name = named.name(at: index), named.names[name].tokens.lowerBound >= index || head == nil {
                (head, index) = (.name(name), named.names[name].tokens.upperBound)
                continue
            }
            let token = tokens[index]
            switch token.kind {
            case .word: break
            case .possessive:
                (owner, head) = (head, nil)
                index += 1
                continue
            case .number where head == nil: head = .noun(index)
            case .number, .quotationMark, .other: break
            default:
                if head != nil { return (head, index) }
            }
            if token.kind == .word {
                if token.isWord(.relative) || words.count == 1 && token.isWord(.that), head == nil, !isAcronym(index) {
                    return (.relative(index), index + 1)
                }
                if isPronoun(index), head == nil { return (.pronoun(index), index + 1) }
                if endsPhrase(index, hasHead: head != nil) { return (head, index) }
                if isNoun(token, hasHead: head != nil) { head = .noun(index) }
            }
            index += 1
        }
        // A name may go on behind the words.
        return (head ?? owner, min(index, words.upperBound))
    }

    private func isPronoun(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isWord(.auxiliary), Vocabulary.pronounContractions.contains(token.key) { return true }
        return token.isWord(.pronoun) && !Vocabulary.standaloneSources.contains(token.key) && !isAcronym(index)
            && (!token.isWord(.possessive) || index + 1 == tokens.count)
    }

    /// "US" and "WHO" are no pronouns.
    private func isAcronym(_ index: Int) -> Bool { named.text.isAllCapitals(tokens[index]) }

    private func endsPhrase(_ index: Int, hasHead: Bool) -> Bool {
        let token = tokens[index]
        guard hasHead else { return false }
        if token.isWord([.relative, .that, .auxiliary]) { return true }
        if token.isWord(.preposition) { return !token.isWord([.adverb, .title]) }
        guard token.isWord(.conjunction), index + 1 < tokens.count else { return false }
        if tokens[index - 1].isWord([.title, .personNoun]), !tokens[index - 1].isWord([.anyFirstName, .plural]) {
            return tokens[index + 1].isWord([.determiner, .possessive])
        }
        return tokens[index + 1].isWord([.determiner, .possessive]) || named.name(at: index + 1) != nil
            || tokens[index - 1].isWord(.plural)
    }

    private func isNoun(_ token: Token, hasHead: Bool) -> Bool {
        if Vocabulary.standaloneSources.contains(token.key), !hasHead { return true }
        return !token.isWord(.function) || token.isWord([.personNoun, .groupNoun, .organisationNoun, .documentNoun])
    }
}
