/// Whoever was mentioned, or spoke, near a source: for a learnt score, which can tell them apart.
extension SpeakerResolver {
    mutating func proposeMentioned(
        for question: SpeakerQuestion, _ standings: Standings, before next: SourcePhrase?,
        to candidates: inout SpeakerCandidates
    ) {
        let here = question.phrase?.tokens ?? question.attribution.cue ?? question.place..<question.place + 1
        if let echo = question.echo { candidates.add(echo, as: .echo, by: here) }
        if let phrase = question.phrase {
            if question.isNounPhrase { proposeNamed(in: phrase, to: &candidates) }
            if case .noun(let token) = phrase.head {
                if let name = named.name(at: token) {
                    candidates.add(.entity(text.entityOfName[name]), as: .named, by: here)
                }
                candidates.add(
                    entity: text.entity(ofRole: tokens[token].key, as: phrase.tokens), as: .roleHolder, by: here)
                proposeFuller(token, phrase, to: &candidates)
                if let last = discourse.lastOfNoun[tokens[token].key] {
                    candidates.add(last.identity, as: .sameNoun, by: here)
                }
            }
        }
        for turn in discourse.turns.suffix(Self.maximumTurns).reversed() {
            candidates.add(turn.identity, as: .spoke, by: here)
        }
        for entity in standings.entities.prefix(Self.maximumMentioned) {
            candidates.add(.entity(entity), as: .mentioned, by: here)
        }
        if let around = voiceAround(question) { candidates.add(around, as: .voiceAround, by: here) }
        if question.form == .absent {
            if case .name(let name)? = next?.head {
                candidates.add(.entity(text.entityOfName[name]), as: .speaksNext, by: here)
            }
            proposeNamed(behind: question, to: &candidates)
        }
        switch question.form {
        case .definite, .indefinite, .owned, .bare: proposeIntroduced(behind: question, to: &candidates)
        case .name, .heOrShe, .they, .it, .firstPerson, .otherPronoun, .absent: break
        }
        for entity in index.frequent { candidates.add(.entity(entity), as: .frequent, by: here) }
        if question.form == .firstPerson {
            candidates.add(entity: authors.author(at: question.place), as: .author, by: here)
        }
    }

    private static let maximumTurns = 4
    private static let maximumMentioned = 9

    /// Those whose names stand in a phrase, and those whose names share a word with its name.
    private func proposeNamed(in phrase: SourcePhrase, to candidates: inout SpeakerCandidates) {
        let first = named.firstName(from: phrase.tokens.lowerBound)
        for name in first..<named.firstName(from: phrase.tokens.upperBound) {
            candidates.add(.entity(text.entityOfName[name]), as: .namedInside, by: phrase.tokens)
        }
        guard case .name(let name) = phrase.head else { return }
        for word in named.names[name].core {
            for entity in index.entities(named: tokens[word].key) {
                candidates.add(.entity(entity), as: .sharesWord, by: phrase.tokens)
            }
        }
        let names = named.names[name].tokens
        // In "A:" the name stands elsewhere.
        guard text.roleWords(phrase.tokens) != names, phrase.tokens.overlaps(names) else { return }
        candidates.add(
            .role(text.roleKey(phrase), named.names[name].core.upperBound - 1), as: .itself, by: phrase.tokens)
    }

    /// Those named behind a quotation that nothing attributes.
    private func proposeNamed(behind question: SpeakerQuestion, to candidates: inout SpeakerCandidates) {
        guard let end = question.attribution.content.last?.upperBound else { return }
        let first = named.firstName(from: end)
        for name in first..<min(first + Self.maximumBehind, named.names.count)
        where named.names[name].tokens.lowerBound - end < Self.maximumDistanceBehind {
            candidates.add(.entity(text.entityOfName[name]), as: .namedBehind, by: end - 1..<end)
        }
    }

    /// People whose names stand for the first time behind a source: "A White House official says so. Ada Moss told".
    private func proposeIntroduced(behind question: SpeakerQuestion, to candidates: inout SpeakerCandidates) {
        let place = question.phrase?.tokens.upperBound ?? question.place
        var found = 0
        for name in named.firstName(from: place)..<named.names.count {
            let first = named.names[name].tokens.lowerBound
            guard found < Self.maximumBehind, first - place < Self.maximumDistanceToIntroduced else { return }
            let entity = text.entities[text.entityOfName[name]]
            guard entity.names.first == name, entity.kind == .person, named.names[name].core.count > 1 else { continue }
            candidates.add(.entity(text.entityOfName[name]), as: .introducedBehind, by: first..<first + 1)
            found += 1
        }
    }

    private static let maximumDistanceToIntroduced = 150
    private static let maximumBehind = 2
    private static let maximumDistanceBehind = 30

    /// Who speaks the quotation that the source stands in.
    private func voiceAround(_ question: SpeakerQuestion) -> SpeakerIdentity? {
        guard question.form == .firstPerson, named.isQuoted(question.place) else { return nil }
        if let around = question.around { return around }
        return discourse.turns.suffix(Self.maximumTurns).last {
            $0.start <= question.place && question.place <= $0.end
        }?
        .identity
    }
}
