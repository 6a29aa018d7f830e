/// Finds the phrase that "who" and "which" belong to.
struct RelativeResolver {
    let text: EntityText
    private let reader: PhraseReader

    private var named: NamedText { text.named }
    private var tokens: [Token] { text.named.tokens }

    init(text: EntityText) {
        self.text = text
        reader = PhraseReader(named: text.named)
    }

    private static let longestBracket = 8

    /// The phrase before the relative pronoun at `token`; nil at the text's start.
    func antecedent(of token: Int) -> SourcePhrase? {
        let end = pastMarks(before: token)
        guard end > 0 else { return nil }
        if tokens[end - 1].isWord(.conjunction) { return antecedentOfEarlier(before: end - 1) }
        if let name = named.name(at: end - 1) {
            return owner(of: name) ?? (tokens[token].key == Word.who ? described(by: name) : nil) ?? phrase(name)
        }
        let floor = max(0, end - PhraseReader.reach)
        let found = people(before: end) ?? reader.phrase(endingAt: end, floor: floor) ?? lastWord(before: end)
        guard let found else { return nil }
        let before = found.tokens.lowerBound - 1
        if before > 0, tokens[before].kind == .comma, let name = named.name(at: before - 1), mayBePerson(name) {
            return phrase(name)
        }
        return found
    }

    /// The place behind the last word, with commas, dashes, prepositions and brackets left out.
    private func pastMarks(before token: Int) -> Int {
        var end = token
        while end > 0 {
            let last = tokens[end - 1]
            if last.kind == .closeBracket {
                let floor = max(0, end - Self.longestBracket)
                guard let open = (floor..<end).last(where: { tokens[$0].kind == .openBracket }) else { return end - 1 }
                end = open
            } else if [.comma, .dash, .possessive].contains(last.kind) || last.isWord(.preposition) {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    /// What the "who" before "and who" belongs to.
    private func antecedentOfEarlier(before index: Int) -> SourcePhrase? {
        let floor = max(0, index - PhraseReader.reach)
        guard let earlier = (floor..<index).last(where: { tokens[$0].isWord(.relative) && !tokens[$0].isWord(.that) })
        else { return nil }
        let end = pastMarks(before: earlier)
        guard end > 0, !tokens[end - 1].isWord(.conjunction) else { return nil }
        return antecedent(of: earlier)
    }

    /// Ada Moss in "Ada Moss of Port Ellery, who".
    private func owner(of name: Int) -> SourcePhrase? {
        let start = named.names[name].tokens.lowerBound
        guard !mayBePerson(name), start > 1, tokens[start - 1].isWord(.preposition),
            let other = named.name(at: start - 2), mayBePerson(other)
        else { return nil }
        return phrase(other)
    }

    /// Ada Moss in "Ada Moss, a porter at Quay House, who".
    private func described(by name: Int) -> SourcePhrase? {
        guard name > 0, !mayBePerson(name) else { return nil }
        let end = named.names[name].tokens.lowerBound
        for other in (max(0, name - Self.mostNamesBetween)..<name).reversed() where mayBePerson(other) {
            let between = named.names[other].tokens.upperBound..<end
            guard between.count <= Self.longestDescription, tokens[between.lowerBound].kind == .comma,
                !between.contains(where: {
                    tokens[$0].isTerminator || tokens[$0].isWord(.auxiliary) || named.isQuoted($0)
                })
            else { return nil }
            return phrase(other)
        }
        return nil
    }

    private static let mostNamesBetween = 3
    private static let longestDescription = 14

    private func mayBePerson(_ name: Int) -> Bool { text.entities[text.entityOfName[name]].kind == .person }

    private func phrase(_ name: Int) -> SourcePhrase {
        SourcePhrase(tokens: named.names[name].tokens, head: .name(name))
    }

    /// "lawmakers" of "the ire of lawmakers", "the people" of "the people in the hall".
    private func people(before end: Int) -> SourcePhrase? {
        let floor = max(0, end - Self.longestAttachment)
        for index in (floor..<end).reversed() {
            let token = tokens[index]
            guard token.kind == .word, named.name(at: index) == nil, !named.isQuoted(index) else { return nil }
            if token.isWord([.personNoun, .groupNoun]) {
                guard index + 1 == end || tokens[index + 1].isWord(.preposition) else { return nil }
                return reader.phrase(from: start(ofPhraseAt: index), limit: end).map {
                    SourcePhrase(tokens: $0.tokens, head: .noun(index))
                }
            }
            if token.isWord([.auxiliary, .speechVerb, .otherVerb]) { return nil }
        }
        return nil
    }

    /// The first of the words that a noun at `index` takes before it.
    private func start(ofPhraseAt index: Int) -> Int {
        var start = index
        while start > 0, index - start < Self.longestAttachment {
            let token = tokens[start - 1]
            guard token.kind == .word || token.kind == .possessive || token.kind == .number,
                !token.isWord([.preposition, .conjunction, .auxiliary, .relative, .subordinator, .pronoun]),
                !PhraseReader(named: named).isVerb(start - 1)
            else { break }
            start -= 1
            if token.isWord(.determiner) { break }
        }
        return start
    }

    private static let longestAttachment = 6

    private func lastWord(before end: Int) -> SourcePhrase? {
        guard tokens[end - 1].kind == .word else { return nil }
        return SourcePhrase(tokens: end - 1..<end, head: .noun(end - 1))
    }
}
