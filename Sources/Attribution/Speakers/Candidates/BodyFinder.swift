/// Finds the unnamed and the bodies that a pronoun may stand for: "a crane driver", "the council".
struct BodyFinder {
    let text: EntityText
    let sentences: [Sentence]
    let sentenceOfToken: [Int32]

    private var tokens: [Token] { text.named.tokens }

    private static let reach = 40
    private static let unnamedReach = 80
    private static let mostForms = 12

    /// The organisation named last in the pronoun's sentence or the one before.
    ///
    /// - Parameter isAnywhere: whether it need not be a subject.
    func organisation(before token: Int, sentencesBack: Int = 1, isAnywhere: Bool = false) -> Int? {
        let sentence = Int(sentenceOfToken[token])
        var index = text.named.firstName(from: token + 1) - 1
        let last = max(0, index - Self.reach)
        while index >= last, sentence - Int(sentenceOfToken[text.named.names[index].tokens.lowerBound]) <= sentencesBack
        {
            let entity = text.entityOfName[index]
            if isBody(entity),
                isAnywhere && isNamedInFull(entity) || isSubject(text.named.names[index])
            {
                return entity
            }
            index -= 1
        }
        return nil
    }

    private func isNamedInFull(_ entity: Int) -> Bool {
        text.entities[entity].kind == .organisation && text.named.names[text.entities[entity].fullest].core.count > 1
    }

    /// Whether it is an organisation, or a name that is no person's and comes more than once.
    private func isBody(_ entity: Int) -> Bool {
        let found = text.entities[entity]
        if found.kind == .organisation { return true }
        let last = tokens[text.named.names[found.fullest].core.upperBound - 1]
        return found.kind == .unknown && found.names.count > 1 && last.word.subtracting(.place).isEmpty
    }

    /// The noun for somebody unnamed that the pronoun's paragraph begins to speak of: "a crane driver"; nil where
    /// somebody named comes between.
    func unnamed(before token: Int) -> SourcePhrase? {
        let gender = Gender.of(tokens[token])
        guard gender != .unknown else { return nil }
        let floor = floor(of: token, skipping: 0)
        for index in (floor..<token).reversed() where !text.named.isQuoted(index) {
            if let name = text.named.name(at: index), isPerson(text.entityOfName[name], name, gender) { return nil }
            let found = tokens[index]
            guard found.isWord(.personNoun), !found.isWord(.plural), index > floor,
                let start = (max(floor, index - 4)..<index).last(where: {
                    Vocabulary.singularIndefiniteDeterminers.contains(tokens[$0].key)
                }),
                (start...index).allSatisfy({ Gender.of(tokens[$0]).agrees(with: gender) }), isTopic(start...index)
            else { continue }
            return PhraseReader(named: text.named).phrase(from: start, limit: token)
        }
        return nil
    }

    /// Whether a phrase begins its sentence, or a verb or "who" follows: "Then a crane driver stopped".
    private func isTopic(_ phrase: ClosedRange<Int>) -> Bool {
        let start = phrase.lowerBound
        if sentences[Int(sentenceOfToken[start])].tokens.lowerBound == start { return true }
        let previous = tokens[start - 1]
        if previous.isWord([.auxiliary, .preposition]) || previous.kind == .comma { return false }
        let end = phrase.upperBound + 1
        guard end < tokens.count else { return false }
        return tokens[end].isWord([.auxiliary, .relative, .finite]) || PhraseReader(named: text.named).isVerb(end)
    }

    /// The phrase for a body or a document that the pronoun's paragraph speaks of before it: "the council".
    func body(before token: Int) -> SourcePhrase? {
        let floor = floor(of: token, skipping: 1)
        guard floor < token else { return nil }
        let found = (floor..<token).last {
            tokens[$0].isWord([.organisationNoun, .documentNoun, .groupNoun]) && !text.named.isQuoted($0)
                && text.named.name(at: $0) == nil && tokens[$0 - 1].isWord([.determiner, .possessive])
                && sentences[Int(sentenceOfToken[$0])].tokens.lowerBound + 1 == $0
        }
        return found.flatMap { PhraseReader(named: text.named).phrase(from: $0 - 1, limit: token) }
    }

    /// What the sentence before begins with, where the pronoun may stand for it: "Two hikers".
    func topic(before token: Int) -> SourcePhrase? {
        let number = Int(sentenceOfToken[token]) - 1
        guard number >= 0, sentences[number].paragraph == sentences[number + 1].paragraph else { return nil }
        let sentence = sentences[number].tokens
        guard !text.named.isQuoted(sentence.lowerBound),
            let phrase = PhraseReader(named: text.named).phrase(from: sentence.lowerBound, limit: sentence.upperBound),
            case .noun(let head) = phrase.head
        else { return nil }
        let isPlural = tokens[head].isWord([.plural, .groupNoun]) || endsInS(tokens[head])
        return isPlural == tokens[token].isWord(.plural) && !(tokens[head].isWord(.personNoun) && !isPlural)
            ? phrase : nil
    }

    private func endsInS(_ token: Token) -> Bool {
        token.kind == .word && token.end - token.start > 3 && text.named.text.bytes[Int(token.end) - 1] == 0x73
    }

    private func floor(of token: Int, skipping: Int) -> Int {
        let paragraph = text.named.text.paragraphs[sentences[Int(sentenceOfToken[token])].paragraph]
        return max(paragraph.lowerBound + skipping, token - Self.unnamedReach)
    }

    private func isPerson(_ entity: Int, _ name: Int, _ gender: Gender) -> Bool {
        let found = text.entities[entity]
        guard found.kind != .organisation, found.gender.agrees(with: gender) else { return false }
        if found.kind == .person { return true }
        return text.named.names[name].core.count > 1
            && found.names.prefix(Self.mostForms).contains { text.named.names[$0].core.count == 1 }
    }

    /// Whether the name begins its sentence or is followed by a verb.
    private func isSubject(_ name: Name) -> Bool {
        let start = name.tokens.lowerBound
        if start - sentences[Int(sentenceOfToken[start])].tokens.lowerBound <= Self.longestOpening { return true }
        let end = name.tokens.upperBound
        return end < tokens.count && tokens[end].isWord([.auxiliary, .finite])
    }

    private static let longestOpening = 6
}
