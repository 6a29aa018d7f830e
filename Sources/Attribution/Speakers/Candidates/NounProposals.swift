/// Sources known by a noun: "the Syrian dictator" is somebody named; "a spokeswoman" is a speaker by role.
extension SpeakerResolver {
    /// Proposes whom a noun phrase may stand for.
    mutating func propose(ofNoun token: Int, _ source: SourcePhrase, to candidates: inout SpeakerCandidates) {
        let here = source.tokens
        candidates.add(entity: apposedName(behind: source).map { text.entityOfName[$0] }, as: .apposed, by: here)
        candidates.add(entity: newspaper(token, source), as: .newspaper, by: here)
        candidates.add(entity: owner(ofWords: token, source), as: .ownerOfWords, by: here)
        if tokens[source.tokens.lowerBound].key == Word.the { proposeKnown(token, source, to: &candidates) }
        candidates.add(entity: kin(token, source), as: .kin, by: here)
        if let owned = owned(token, source) { candidates.add(owned, as: .owned, by: here) }
        // "The 44-year-old" is whoever the article says is 44, if it says so of anybody.
        if text.isAge(token), candidates.all.contains(where: { $0.proposals.contains(.roleHolder) }) { return }
        candidates.add(.role(text.roleKey(source), token), as: .itself, by: here)
    }

    /// Proposes whom a phrase with "the" may take up.
    private mutating func proposeKnown(_ token: Int, _ source: SourcePhrase, to candidates: inout SpeakerCandidates) {
        let key = tokens[token].key
        let here = source.tokens
        let sentence = discourse.sentence(of: token)
        let isBody = tokens[token].isWord(.organisationNoun) && !tokens[token].isWord(.personNoun)
        let introduced = introduced(token, source)
        if isBody {
            candidates.add(
                entity: text.organisation(endingIn: key, before: source.tokens.lowerBound), as: .bodyOfName, by: here)
            if let introduced { candidates.add(introduced, as: .introduced, by: here) }
            if let body = recentBody(key, source, sentence: sentence) {
                candidates.add(body, as: .recentBody, by: here)
            }
        }
        if let last = discourse.lastOfNoun[key], sentence - last.sentence <= Self.maximumSentencesToRole {
            candidates.add(last.identity, as: .sameNoun, by: here)
        }
        candidates.add(entity: text.entity(ofRole: key, as: source.tokens), as: .roleHolder, by: here)
        if let introduced { candidates.add(introduced, as: .introduced, by: here) }
        guard isEpithet(token) || isFreshDescription(token, source) else { return }
        if let speaker = discourse.pronouns.speaker, sentence - speaker.sentence <= Self.maximumSentencesToBody,
            text.entities[speaker.entity].kind != .organisation,
            text.entities[speaker.entity].gender.agrees(with: Gender.of(tokens[token]))
        {
            candidates.add(.entity(speaker.entity), as: .lastSpeaker, by: here)
        }
        if let entity = discourse.pronouns.antecedent(of: token), text.entities[entity].kind == .person {
            candidates.add(.entity(entity), as: .antecedent, by: here)
        }
    }

    /// Whether "the New York businessman" takes up somebody named: a description, of a noun not used shortly before.
    private func isFreshDescription(_ token: Int, _ source: SourcePhrase) -> Bool {
        guard source.tokens.lowerBound + 1 < token, tokens[token].isWord([.personNoun, .title]),
            !tokens[token].isWord(.plural), !Vocabulary.unnamedPersonNouns.contains(tokens[token].key),
            !named.isQuoted(token)
        else { return false }
        let start = source.tokens.lowerBound
        if text.isOffice(tokens[token].key), !Vocabulary.tenureModifiers.contains(tokens[token - 1].key) {
            return false
        }
        let floor = max(0, start - Self.farthestNoun)
        return !(floor..<start).contains { tokens[$0].key == tokens[token].key && named.name(at: $0) == nil }
    }

    /// Before that many tokens a noun is forgotten.
    private static let farthestNoun = 300

    /// The newspaper of "a Times article", or the one that "the article" takes up.
    private func newspaper(_ token: Int, _ source: SourcePhrase) -> Int? {
        guard Vocabulary.newspaperPieceNouns.contains(tokens[token].key) else { return nil }
        if token > source.tokens.lowerBound, let name = named.name(at: token - 1) {
            return endsInPaper(named.names[name]) ? text.entityOfName[name] : nil
        }
        guard source.tokens.count == 2, tokens[source.tokens.lowerBound].key == Word.the else { return nil }
        let end = named.firstName(from: token)
        return (max(0, end - Self.mostNamesBack)..<end).last { endsInPaper(named.names[$0]) }
            .map { text.entityOfName[$0] }
    }

    private func endsInPaper(_ name: Name) -> Bool {
        Vocabulary.newspaperNameEndings.contains(tokens[name.core.upperBound - 1].key)
    }

    private static let mostNamesBack = 40

    /// "the department" after "Department of Justice"; "the company", "the union" after whichever spoke.
    private func recentBody(_ key: UInt64, _ source: SourcePhrase, sentence: Int) -> SpeakerIdentity? {
        guard source.tokens.count == 2, Vocabulary.genericBodyNouns.contains(key) else { return nil }
        if let lastBody = discourse.lastBody, case .entity = lastBody.identity,
            sentence - lastBody.sentence <= Self.maximumSentencesToRole
        {
            return lastBody.identity
        }
        return bodies.organisation(before: source.tokens.lowerBound, isAnywhere: true).map { .entity($0) }
    }

    /// "a letter to the council", for "the letter" shortly after it.
    private mutating func introduced(_ token: Int, _ source: SourcePhrase) -> SpeakerIdentity? {
        let start = source.tokens.lowerBound
        guard source.tokens.count == 2, !tokens[token].isWord(.plural), !named.isQuoted(start) else { return nil }
        let phrase = phrases(of: tokens[token].key, before: start, reach: Self.maximumDistanceToIntroduction).first {
            Vocabulary.singularIndefiniteDeterminers.contains(tokens[$0.tokens.lowerBound].key)
        }
        return phrase.map { phrase in bearer(of: phrase).map { .entity($0) } ?? role(phrase) }
    }

    /// Whom a phrase stands beside: "the mayor of Lund, Ida Berg,", "Ida Berg, the mayor of Lund".
    private func bearer(of phrase: SourcePhrase) -> Int? {
        if let name = apposedName(behind: phrase) { return text.entityOfName[name] }
        let start = phrase.tokens.lowerBound
        guard start > 1, tokens[start - 1].kind == .comma, let name = named.name(at: start - 2),
            named.names[name].kind != .organisation, named.names[name].core.count > 1
        else { return nil }
        return text.entityOfName[name]
    }

    /// Proposes fuller phrases with the same noun that stand before: "homeless advocates" for "advocates".
    mutating func proposeFuller(_ token: Int, _ source: SourcePhrase, to candidates: inout SpeakerCandidates) {
        let words = text.roleWords(source.tokens).count
        let earlier = phrases(
            of: tokens[token].key, before: source.tokens.lowerBound, reach: Self.maximumDistanceToFuller)
        var fuller: [SourcePhrase] = []
        for phrase in earlier {
            if let bearer = bearer(of: phrase) {
                candidates.add(.entity(bearer), as: .introduced, by: source.tokens)
            } else if text.roleWords(phrase.tokens).count > words {
                fuller.append(phrase)
            }
        }
        if fuller.count > Self.maximumFuller { fuller = [fuller[0], fuller[fuller.count - 1]] }
        for phrase in fuller { candidates.add(role(phrase), as: .introduced, by: source.tokens) }
        if let first = fuller.last { candidates.add(role(first), as: .firstOfNoun, by: source.tokens) }
    }

    /// A role known by a phrase that stands elsewhere.
    private mutating func role(_ phrase: SourcePhrase) -> SpeakerIdentity {
        let key = text.roleKey(phrase)
        introductions[key] = phrase.tokens
        guard case .noun(let head) = phrase.head else { return .role(key, phrase.tokens.upperBound - 1) }
        return .role(key, head)
    }

    /// The phrases with a noun at their head before a token, outside quotations, the nearest first.
    private func phrases(of noun: UInt64, before start: Int, reach: Int) -> [SourcePhrase] {
        let floor = max(0, start - reach)
        let reader = PhraseReader(named: named)
        let places = (floor..<start).reversed().lazy.filter { index in
            tokens[index].key == noun && named.name(at: index) == nil && !named.isQuoted(index)
        }
        return places.prefix(Self.maximumEarlier).compactMap { index in
            var first = index
            while first > floor, index - first < Self.maximumWordsBeforeNoun, mayStandBefore(first - 1) {
                first -= 1
                if tokens[first].isWord([.determiner, .possessive]) { break }
            }
            guard let phrase = reader.phrase(from: first, limit: start), case .noun(let head) = phrase.head,
                head == index
            else { return nil }
            return withSubject(phrase, limit: start)
        }
    }

    /// A document's phrase with what it is about: "fact-finding report on the floods".
    private func withSubject(_ phrase: SourcePhrase, limit: Int) -> SourcePhrase {
        let end = phrase.tokens.upperBound
        guard case .noun(let head) = phrase.head, tokens[head].isWord(.documentNoun), end + 1 < limit,
            Vocabulary.prepositionsOfSubjects.contains(tokens[end].key), !named.isQuoted(end),
            !tokens[end + 1].isWord(.calendar),
            let subject = PhraseReader(named: named).phrase(from: end + 1, limit: limit)
        else { return phrase }
        return SourcePhrase(tokens: phrase.tokens.lowerBound..<subject.tokens.upperBound, head: phrase.head)
    }

    /// Whether a token may belong to the noun behind it.
    private func mayStandBefore(_ index: Int) -> Bool {
        let token = tokens[index]
        if named.isQuoted(index) { return false }
        if token.isWord([.determiner, .possessive]) || named.name(at: index) != nil { return true }
        return token.kind == .word && !token.isWord(.function) && !PhraseReader(named: named).isVerb(index)
    }

    private static let maximumDistanceToIntroduction = 160
    private static let maximumDistanceToFuller = 800
    private static let maximumFuller = 2
    /// Earlier phrases that are read.
    private static let maximumEarlier = 8
    private static let maximumWordsBeforeNoun = 6

    /// Who says what "her words", "Moss’s demand" say.
    private mutating func owner(ofWords token: Int, _ source: SourcePhrase) -> Int? {
        guard tokens[token].isWord(.speechNoun) || Vocabulary.utteranceNouns.contains(tokens[token].key) else {
            return nil
        }
        let start = source.tokens.lowerBound
        if tokens[start].isWord(.possessive), tokens[start].isWord([.male, .female]) {
            return discourse.pronouns.antecedent(of: start)
        }
        guard let name = named.name(at: start), named.names[name].tokens.upperBound < token,
            tokens[named.names[name].tokens.upperBound].kind == .possessive
        else { return nil }
        return text.entityOfName[name]
    }

    /// "Moss’s campaign", "her lawyers": known by whose they are.
    private mutating func owned(_ token: Int, _ source: SourcePhrase) -> SpeakerIdentity? {
        guard let owner = text.owner(in: source.tokens, before: token) else { return nil }
        let entity: Int?
        if let name = named.name(at: owner.lowerBound) {
            entity = text.entityOfName[name]
        } else {
            entity = whose(owner.lowerBound)
            let isSure = scorer?.network != nil || entity == discourse.pronouns.speaker?.entity
            guard isSure || Vocabulary.entourageNouns.contains(tokens[token].key) else { return nil }
        }
        return entity.map { .owned(by: $0, text.roleKey(source, without: owner), token) }
    }

    /// Whom a pronoun that names no source stands for: "he", "his", "its".
    mutating func whose(_ token: Int) -> Int? {
        guard scorer?.network != nil else { return discourse.pronouns.antecedent(of: token) }
        if isAsking { return discourse.pronouns.known(token) }
        isAsking = true
        defer { isAsking = false }
        let phrase = SourcePhrase(tokens: token..<token + 1, head: .pronoun(token))
        let linked = LinkedAttribution(content: [], source: phrase, cue: nil, rule: .learnt, lastSentence: 0)
        let best = weigh(question(about: linked, at: token), before: nil).best
        if case .entity(let entity)? = best?.identity { return entity }
        return nil
    }

    /// Who "his daughter" is, where the article names one daughter of somebody.
    private func kin(_ token: Int, _ source: SourcePhrase) -> Int? {
        guard Vocabulary.kinshipNouns.contains(tokens[token].key), tokens[source.tokens.lowerBound].isWord(.possessive),
            let holdings = text.holdings[tokens[token].key]
        else { return nil }
        let named = holdings.prefix(EntityText.mostHolders).filter { holding in
            let before = holding.words.lowerBound - 1
            return before >= 0 && (tokens[before].isWord(.possessive) || tokens[before].kind == .possessive)
        }
        guard let first = named.first, named.allSatisfy({ $0.entity == first.entity }) else { return nil }
        return first.entity
    }

    /// The name behind "another critic,": its number among the text’s names.
    func apposedName(behind source: SourcePhrase) -> Int? {
        let start = source.tokens.upperBound + 1
        guard start < tokens.count, tokens[start - 1].kind == .comma, let name = named.name(at: start) else {
            return nil
        }
        let found = named.names[name]
        guard found.core.count > 1, found.kind != .organisation, found.tokens.upperBound < tokens.count,
            tokens[found.tokens.upperBound].kind != .word
        else { return nil }
        return name
    }

    /// Whether newspapers use the noun for whoever spoke last: "the businessman", "the Texan", "the 43-year-old".
    private func isEpithet(_ token: Int) -> Bool {
        Vocabulary.epithets.contains(tokens[token].key) || text.isAge(token)
    }
}
