/// Sources known by a pronoun.
extension SpeakerResolver {
    /// Proposes whom a pronoun may stand for.
    mutating func propose(ofPronoun token: Int, to candidates: inout SpeakerCandidates) {
        let here = token..<token + 1
        if tokens[token].isWord(.firstPerson) {
            guard Vocabulary.formsOfI.contains(tokens[token].key), !named.isQuoted(token) else { return }
            candidates.add(entity: authors.author(at: token), as: .author, by: here)
            return
        }
        if let unnamed = bodies.unnamed(before: token) { propose(unnamed, as: .unnamedTopic, to: &candidates) }
        if let unnamed = unnamedSpeaker(before: token) { candidates.add(unnamed, as: .lastUnnamed, by: here) }
        candidates.add(entity: discourse.pronouns.antecedent(of: token), as: .antecedent, by: here)
        guard Vocabulary.bodyPronouns.contains(tokens[token].key) else { return }
        let sentence = discourse.sentence(of: token)
        if !tokens[token].isWord(.plural) {
            candidates.add(
                entity: bodies.organisation(before: token, sentencesBack: 0), as: .bodyOfSentence, by: here)
        }
        if let lastBody = discourse.lastBody, agrees(lastBody.identity, withBodyPronoun: token),
            sentence - lastBody.sentence <= Self.maximumSentencesToBody
        {
            candidates.add(lastBody.identity, as: .lastBody, by: here)
        }
        candidates.add(entity: bodies.organisation(before: token), as: .bodyBefore, by: here)
        if let body = bodies.body(before: token) { propose(body, as: .bodyPhrase, to: &candidates) }
        if let topic = bodies.topic(before: token) { propose(topic, as: .topicBefore, to: &candidates) }
    }

    /// Proposes whom a phrase that a pronoun may take up stands for.
    private mutating func propose(
        _ phrase: SourcePhrase, as proposal: SpeakerProposal, to candidates: inout SpeakerCandidates
    ) {
        guard case .noun(let head) = phrase.head else { return }
        var meant = SpeakerCandidates()
        propose(ofNoun: head, phrase, to: &meant)
        if let first = meant.all.first { candidates.add(first.identity, as: proposal, by: phrase.tokens) }
    }

    /// "They" is no document, "it" is not several.
    private func agrees(_ identity: SpeakerIdentity, withBodyPronoun token: Int) -> Bool {
        switch identity {
        case .role(_, let head):
            tokens[token].isWord(.plural)
                ? !tokens[head].isWord(.documentNoun) || text.isPlural(head) : !text.isPlural(head)
        case .entity(let entity): tokens[token].isWord(.plural) || text.entities[entity].kind != .person
        case .owned: true
        }
    }

    /// Somebody unnamed who spoke shortly before, unless a name comes between: "A porter said so. He".
    private func unnamedSpeaker(before token: Int) -> SpeakerIdentity? {
        let gender = Gender.of(tokens[token])
        guard gender != .unknown, let lastUnnamed = discourse.lastUnnamed, lastUnnamed.tokens.upperBound <= token,
            discourse.sentence(of: token) - lastUnnamed.sentence <= Self.maximumSentencesToBody,
            lastUnnamed.tokens.allSatisfy({ Gender.of(tokens[$0]).agrees(with: gender) })
        else { return nil }
        let between = named.firstName(from: lastUnnamed.tokens.upperBound)..<named.firstName(from: token)
        guard between.count <= Self.mostNamesBetween else { return nil }
        for name in between
        where !named.isQuoted(named.names[name].tokens.lowerBound) {
            let entity = text.entities[text.entityOfName[name]]
            if entity.kind == .person, entity.gender.agrees(with: gender) { return nil }
        }
        return lastUnnamed.identity
    }

    /// Behind more names than these somebody unnamed is forgotten.
    private static let mostNamesBetween = 32
}
