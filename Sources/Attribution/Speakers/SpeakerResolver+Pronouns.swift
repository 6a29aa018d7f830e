/// Sources known by a pronoun.
extension SpeakerResolver {
    mutating func identity(ofPronoun token: Int) -> Found? {
        let here = token..<token + 1
        if tokens[token].isWord(.firstPerson) {
            guard Self.author.contains(tokens[token].key), !named.isQuoted(token) else { return nil }
            return authors.author(at: token).map { (.entity($0), here) }
        }
        if let unnamed = bodies.unnamed(before: token), case .noun(let head) = unnamed.head {
            return (identity(ofNoun: head, unnamed), unnamed.tokens)
        }
        if let unnamed = unnamedSpeaker(before: token) { return (unnamed, here) }
        if let entity = pronouns.antecedent(of: token) { return (.entity(entity), here) }
        guard Self.bodyPronouns.contains(tokens[token].key) else { return nil }
        let sentence = Int(pronouns.sentenceOfToken[token])
        if !tokens[token].isWord(.plural), let entity = bodies.organisation(before: token, sentencesBack: 0) {
            return (.entity(entity), here)
        }
        if let lastBody, agrees(lastBody.identity, withBodyPronoun: token),
            sentence - lastBody.sentence <= Self.farthestBody
        {
            return (lastBody.identity, here)
        }
        if let entity = bodies.organisation(before: token) { return (.entity(entity), here) }
        guard let body = bodies.body(before: token) ?? bodies.topic(before: token), case .noun(let head) = body.head
        else { return nil }
        return (identity(ofNoun: head, body), body.tokens)
    }

    /// "They" is no document, "it" is not several.
    private func agrees(_ identity: SpeakerIdentity, withBodyPronoun token: Int) -> Bool {
        switch identity {
        case .role(_, let head):
            tokens[token].isWord(.plural) ? !tokens[head].isWord(.documentNoun) || isPlural(head) : !isPlural(head)
        case .entity(let entity): tokens[token].isWord(.plural) || text.entities[entity].kind != .person
        case .body: true
        }
    }

    /// Somebody unnamed who spoke shortly before, unless a name comes between: "A porter said so. He".
    private func unnamedSpeaker(before token: Int) -> SpeakerIdentity? {
        let gender = Gender.of(tokens[token])
        guard gender != .unknown, let lastUnnamed, lastUnnamed.tokens.upperBound <= token,
            Int(pronouns.sentenceOfToken[token]) - lastUnnamed.sentence <= Self.farthestBody,
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
    private static let author = Set(["i", "i'm", "i've", "i'd", "i'll"].map(Lexicon.key))
    private static let bodyPronouns = Set(
        ["it", "they", "its", "their", "it's", "they're", "they've", "they'll", "them", "itself", "themselves"].map(
            Lexicon.key))
}
