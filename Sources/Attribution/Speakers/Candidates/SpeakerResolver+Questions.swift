extension SpeakerResolver {
    /// What is asked about an attribution.
    func question(about linked: LinkedAttribution, at place: Int) -> SpeakerQuestion {
        var phrase = linked.source
        var isRelative = false
        if case .relative(let token)? = phrase?.head {
            isRelative = true
            phrase = relatives.antecedent(of: token)
            if case .relative? = phrase?.head { phrase = nil }
        }
        if let source = phrase, case .noun = source.head,
            let name = apposedName(behind: source) ?? giver(ofWordsIn: source)
        {
            phrase = SourcePhrase(tokens: source.tokens, head: .name(name))
        }
        if let behind = phrase.flatMap({ personBehindPlace($0, before: linked.cue) }) { phrase = behind }
        if scorer != nil, let noun = phrase.flatMap({ roleInCapitals($0) }) {
            phrase = phrase.map { SourcePhrase(tokens: $0.tokens, head: .noun(noun)) }
        }
        let head = phrase.map { self.head($0) }
        let sentence = discourse.sentence(of: place)
        let isContentQuoted = linked.content.first.map { named.isQuoted($0.lowerBound) } ?? true
        return SpeakerQuestion(
            attribution: linked, phrase: phrase, isRelative: isRelative, form: form(of: phrase), head: head,
            place: place, sentence: sentence, paragraph: discourse.sentences[sentence].paragraph,
            gender: phrase.map { self.gender($0) } ?? .unknown, isPlural: head.map { isPlural($0) } ?? false,
            isInQuotation: named.isQuoted(place) && isContentQuoted)
    }

    /// Whom the label of a transcript's turn names: nobody else is weighed.
    func speaker(ofTurn linked: LinkedAttribution) -> Found? {
        guard linked.rule == .transcript, let label = linked.source else { return nil }
        let identity: SpeakerIdentity
        switch label.head {
        case .name(let name): identity = .entity(holder(ofOffice: label) ?? text.entityOfName[name])
        case .noun(let token):
            identity = holder(ofOffice: label).map { .entity($0) } ?? .role(text.roleKey(label), token)
        case .pronoun, .relative: return nil
        }
        return (identity, label.tokens, 1)
    }

    /// Who alone holds the office that is a label's only word, where nobody is called so: "MAYOR:".
    private func holder(ofOffice label: SourcePhrase) -> Int? {
        let word = label.tokens.lowerBound
        guard label.tokens.count == 1, tokens[word].isWord([.title, .personNoun]) else { return nil }
        if case .name(let name) = label.head {
            guard named.names[text.entities[text.entityOfName[name]].fullest].core.count == 1 else { return nil }
        }
        let holders = Set((text.holdings[tokens[word].key] ?? []).map(\.entity))
        return holders.count == 1 ? holders.first : nil
    }

    /// The person who stands behind a comma and what is nobody: "Four doors along, a resident of the almshouses, said".
    private func personBehindPlace(_ phrase: SourcePhrase, before cue: Range<Int>?) -> SourcePhrase? {
        guard case .noun(let noun) = phrase.head, tokens[noun].word.isDisjoint(with: Self.speakingNouns),
            let comma = (noun + 1..<min(noun + Self.maximumRest, tokens.count)).first(where: {
                tokens[$0].kind == .comma
            }),
            !named.isQuoted(comma), comma + 1 < tokens.count, tokens[comma + 1].isWord(.determiner),
            let found = PhraseReader(named: named).phrase(from: comma + 1, limit: tokens.count),
            case .noun(let person) = found.head, tokens[person].isWord(.personNoun),
            let cue, found.tokens.upperBound <= cue.lowerBound
        else { return nil }
        return found
    }

    private static let speakingNouns: WordClass = [
        .title, .personNoun, .groupNoun, .organisationNoun, .documentNoun, .speechNoun, .pronoun,
    ]
    /// Words between a noun and the comma behind it: "along".
    private static let maximumRest = 4

    /// Who gives "the warning from chemist Ada Moss", "the report by Ada Moss": the
    /// number of the name. What a body publishes speaks for itself.
    private func giver(ofWordsIn source: SourcePhrase) -> Int? {
        guard case .noun(let token) = source.head else { return nil }
        let isText = tokens[token].isWord([.speechNoun, .documentNoun])
        guard isText || Vocabulary.utteranceNouns.contains(tokens[token].key), token + 2 < source.tokens.upperBound,
            Vocabulary.prepositionsOfGivers.contains(tokens[token + 1].key)
        else { return nil }
        let first = named.firstName(from: token + 2)
        guard first < named.names.count, named.names[first].tokens.upperBound <= source.tokens.upperBound,
            named.names[first].kind == .person, named.names[first].core.count > 1,
            (token + 2..<named.names[first].tokens.lowerBound).allSatisfy({ tokens[$0].kind == .word })
        else { return nil }
        return first
    }

    /// The noun of a role that has capitals: "the Democratic Senator", "a New Hampshire Republican".
    private func roleInCapitals(_ phrase: SourcePhrase) -> Int? {
        guard case .name(let name) = phrase.head, tokens[phrase.tokens.lowerBound].isWord(.determiner) else {
            return nil
        }
        let noun = named.names[name].core.upperBound - 1
        return tokens[noun].isWord([.title, .personNoun]) && !tokens[noun].isWord([.anyFirstName, .organisationNoun])
            ? noun : nil
    }

    private func head(_ phrase: SourcePhrase) -> Int {
        switch phrase.head {
        case .pronoun(let token), .relative(let token), .noun(let token): token
        case .name(let name): named.names[name].core.upperBound - 1
        }
    }

    private func form(of phrase: SourcePhrase?) -> SpeakerQuestion.Form {
        guard let phrase else { return .absent }
        switch phrase.head {
        case .name: return .name
        case .relative: return .absent
        case .pronoun(let token): return form(ofPronoun: tokens[token])
        case .noun:
            let first = tokens[phrase.tokens.lowerBound]
            if first.key == Word.the { return .definite }
            if Vocabulary.indefiniteDeterminers.contains(first.key) { return .indefinite }
            let isOwned = first.isWord(.possessive) || phrase.tokens.contains { tokens[$0].kind == .possessive }
            return isOwned ? .owned : .bare
        }
    }

    private func form(ofPronoun token: Token) -> SpeakerQuestion.Form {
        if token.isWord(.firstPerson) { return .firstPerson }
        if token.isWord([.male, .female]) { return .heOrShe }
        if Vocabulary.formsOfThey.contains(token.key) { return .they }
        return Vocabulary.formsOfIt.contains(token.key) ? .it : .otherPronoun
    }

    private func gender(_ phrase: SourcePhrase) -> Gender {
        phrase.tokens.lazy.map { Gender.of(tokens[$0]) }.first { $0 != .unknown } ?? .unknown
    }

    private func isPlural(_ head: Int) -> Bool {
        tokens[head].isWord(.pronoun) ? tokens[head].isWord(.plural) : text.isPlural(head)
    }

    /// Weighs all who may be meant; `next` is the source of the attribution behind.
    mutating func weigh(_ question: SpeakerQuestion, before next: SourcePhrase?) -> SpeakerWeighing {
        read(before: question.place)
        var candidates = SpeakerCandidates()
        propose(for: question, to: &candidates)
        let first = candidates.all.first
        guard let scorer else {
            return SpeakerWeighing(candidates: candidates.all, keys: [], shares: [], form: question.form, first: first)
        }
        let standings = standings(before: question)
        proposeMentioned(for: question, standings, before: next, to: &candidates)
        return weigh(candidates, first: first, for: question, standings, with: scorer)
    }

    // What mutates must not lend what it holds, and would copy the whole discourse; these two need not.

    private func standings(before question: SpeakerQuestion) -> Standings { Standings(before: question, in: discourse) }

    private func weigh(
        _ candidates: SpeakerCandidates, first: SpeakerCandidate?, for question: SpeakerQuestion,
        _ standings: Standings, with scorer: SpeakerScorer
    ) -> SpeakerWeighing {
        scorer.weigh(candidates.all, first: first, for: question, standings, in: discourse)
    }

    /// Notes who is mentioned before a place, asking the network whom each "he" and "she" stands for.
    private mutating func read(before limit: Int) {
        guard scorer?.network != nil else { return discourse.pronouns.read(before: limit) }
        while let pronoun = discourse.pronouns.readNames(before: limit) {
            discourse.pronouns.note(discourse.pronouns.known(pronoun) ?? whose(pronoun), as: pronoun)
        }
    }

    private mutating func propose(for question: SpeakerQuestion, to candidates: inout SpeakerCandidates) {
        guard let phrase = question.phrase else {
            if question.attribution.source == nil { proposeImplied(for: question, to: &candidates) }
            return
        }
        switch phrase.head {
        case .name(let name): propose(ofName: name, phrase, to: &candidates)
        case .pronoun(let token): propose(ofPronoun: token, to: &candidates)
        case .noun(let token):
            guard phrase.tokens.count > 1 || !isBare(token) else { return }
            propose(ofNoun: token, phrase, to: &candidates)
        case .relative: break
        }
    }

    private mutating func propose(ofName name: Int, _ phrase: SourcePhrase, to candidates: inout SpeakerCandidates) {
        let isRole = tokens[named.names[name].core.upperBound - 1].isWord(.title) || named.isOffice(name)
        if isRole {
            let apposed = apposedName(behind: phrase).map { text.entityOfName[$0] }
            candidates.add(entity: apposed, as: .apposed, by: phrase.tokens)
        }
        candidates.add(.entity(text.entityOfName[name]), as: .named, by: phrase.tokens)
    }

    /// Whether a word alone names nobody: "the", "they’ve".
    private func isBare(_ token: Int) -> Bool {
        tokens[token].isWord(.auxiliary) || Vocabulary.articles.contains(tokens[token].key)
    }

    /// Who spoke last, for a verb without a subject of its own.
    private func proposeImplied(for question: SpeakerQuestion, to candidates: inout SpeakerCandidates) {
        guard let cue = question.attribution.cue, !tokens[cue.lowerBound].isWord(.auxiliary),
            let speaker = discourse.pronouns.speaker, discourse.pronouns.mayBePerson(speaker.entity),
            tokens[cue.upperBound - 1].key != Word.as,
            question.sentence - speaker.sentence <= Self.maximumSentencesToBody
        else { return }
        candidates.add(.entity(speaker.entity), as: .implied, by: cue)
    }

    /// Sentences after which a body, and whoever spoke, is not taken up by a pronoun.
    static let maximumSentencesToBody = 3
    /// Sentences after which a role is not taken up by its noun.
    static let maximumSentencesToRole = 12
}
