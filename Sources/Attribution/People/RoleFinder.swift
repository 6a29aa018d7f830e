/// What the article says its entities are: titles and nouns before a name, appositions after it.
struct RoleFinder {
    var text: EntityText

    /// Adds descriptions and roles to `text`. Linear.
    static func describe(_ text: EntityText) -> EntityText {
        var finder = RoleFinder(text: text)
        var paragraph = 0
        for (index, name) in text.named.names.enumerated() {
            while text.named.text.paragraphs[paragraph].upperBound <= name.tokens.lowerBound { paragraph += 1 }
            finder.paragraph = text.named.text.paragraphs[paragraph]
            finder.describe(name: index)
        }
        finder.joinRolesInCapitals()
        return finder.text
    }

    /// The paragraph of the name in hand.
    private(set) var paragraph = 0..<0

    private init(text: EntityText) { self.text = text }

    /// "The State Secretary" is somebody named, too.
    private mutating func joinRolesInCapitals() {
        for (index, name) in text.named.names.enumerated() {
            let last = tokens[name.core.upperBound - 1]
            guard last.isWord([.title, .personNoun]), !last.isWord(.anyFirstName), name.tokens.lowerBound > 0,
                Vocabulary.definiteDeterminers.contains(tokens[name.tokens.lowerBound - 1].key),
                let entity = text.entity(ofRole: last.key, as: name.tokens)
            else { continue }
            text.entityOfName[index] = entity
        }
    }

    var tokens: [Token] { text.named.tokens }

    private mutating func describe(name index: Int) {
        let name = text.named.names[index]
        let entity = text.entityOfName[index]
        guard !isPlace(entity) else { return }
        if text.entities[entity].kind == .unknown, name.core.count > 1, isAged(name) || isApposed(name) {
            text.entities[entity].kind = .person
        }
        if isAged(name) { addAge(name.tokens.upperBound + 1, to: entity) }
        if let age = ageBeside(name) {
            text.holdings[tokens[age].key, default: []].append(RoleHolding(entity: entity, words: age..<age + 1))
        }
        if let party = partyBehind(name) {
            text.holdings[party.noun, default: []].append(
                RoleHolding(entity: entity, words: party.token..<party.token + 1))
        }
        let before = rolesBefore(name)
        if let before, hasRole(before) { add(before, to: entity) }
        if let noun = namedNoun(before: name.tokens.lowerBound) { add(noun.words, head: noun.head, to: entity) }
        for found in [apposition(after: name), nounBefore(name), appositionBefore(name), predicate(of: name)] {
            if let found { add(found.words, head: found.head, to: entity) }
        }
    }

    /// "Ada Moss, 35,".
    private func isAged(_ name: Name) -> Bool {
        let comma = name.tokens.upperBound
        return comma + 2 < paragraph.upperBound && tokens[comma].kind == .comma && tokens[comma + 1].kind == .number
            && Int(tokens[comma + 1].end - tokens[comma + 1].start) <= Self.longestAge
            && tokens[comma + 2].kind == .comma
    }

    /// Notes that somebody may be called "the 44-year-old".
    private mutating func addAge(_ age: Int, to entity: Int) {
        var hash = WordHash()
        let token = tokens[age]
        for byte in text.named.text.bytes[Int(token.start)..<Int(token.end)] { hash.add(byte) }
        for byte in "-year-old".utf8 { hash.add(byte) }
        text.holdings[hash.value, default: []].append(RoleHolding(entity: entity, words: age..<age + 1))
    }

    /// "One porter, Ada Moss,".
    private func isApposed(_ name: Name) -> Bool {
        let comma = name.tokens.lowerBound - 1
        return comma > paragraph.lowerBound && tokens[comma].kind == .comma && tokens[comma - 1].isWord(.personNoun)
            && !tokens[comma - 1].isWord(.plural) && !tokens[comma - 1].isCapitalized
    }

    private static let longestAge = 3

    private mutating func add(_ description: Range<Int>, head: Int? = nil, to entity: Int) {
        for index in description where tokens[index].isWord([.title, .personNoun]) || index == head {
            for key in [tokens[index].key] + (Vocabulary.nounsForTitles[tokens[index].key] ?? []) {
                if text.holdings[key, default: []].count < EntityText.mostHolders {
                    text.holdings[key, default: []].append(RoleHolding(entity: entity, words: description))
                }
            }
            let isHead = head.map { $0 == index } ?? (index == description.upperBound - 1)
            if text.entities[entity].gender == .unknown || isHead && Gender.of(tokens[index]) != .unknown {
                text.entities[entity].gender = Gender.of(tokens[index])
            }
            if text.entities[entity].kind == .unknown, !isPlace(entity) {
                let isBody =
                    tokens[index].isWord([.organisationNoun, .groupNoun]) && !tokens[index].isWord(.personNoun)
                text.entities[entity].kind = isBody ? .organisation : .person
            }
        }
        guard text.entities[entity].descriptions.count < EntityDescription.maximum else { return }
        text.entities[entity].descriptions.append(
            EntityDescription(words: description, head: head ?? description.upperBound - 1))
    }

    private func isPlace(_ entity: Int) -> Bool {
        let core = text.named.names[text.entities[entity].fullest].core
        return core.allSatisfy { tokens[$0].isWord(.place) }
    }

    private func hasRole(_ range: Range<Int>) -> Bool {
        range.contains { tokens[$0].isWord([.title, .personNoun]) && !tokens[$0].isWord(.honorific) }
    }

    /// Whether a noun that the lexicon lacks says what somebody is: "Ben Holt, the treasurer,".
    private func isUnknownRole(_ head: Int, at start: Int, of name: Name) -> Bool {
        name.core.count > 1 && name.kind != .organisation && tokens[start].isWord(.determiner)
            && tokens[head].word.isEmpty && !tokens[head].isCapitalized
    }

    private static let longestDescription = 12

    /// The title inside the name's run and the small words before it: "Secretary of State", "Syrian dictator".
    private func rolesBefore(_ name: Name) -> Range<Int>? {
        var start = name.tokens.lowerBound
        let floor = max(paragraph.lowerBound, start - Self.longestDescription)
        if start > floor, !tokens[start - 1].isWord([.title, .personNoun]), !tokens[start - 1].isCapitalized {
            return start < name.core.lowerBound ? start..<name.core.lowerBound : nil
        }
        while start > floor {
            let token = tokens[start - 1]
            guard token.kind == .word, !token.isWord(.function), !token.endsInPeriod || token.isWord(.title) else {
                break
            }
            if let other = text.named.name(at: start - 1), text.named.names[other].kind == .person { break }
            if token.isWord([.speechVerb, .otherVerb]), !token.isWord([.title, .personNoun]) { break }
            start -= 1
        }
        return start < name.core.lowerBound ? start..<name.core.lowerBound : nil
    }

    /// "a crane driver" of "a crane driver named Ada".
    private func namedNoun(before start: Int) -> (words: Range<Int>, head: Int)? {
        var end = start - 1
        guard end > paragraph.lowerBound else { return nil }
        if tokens[end].key == Word.as, Vocabulary.participlesBeforeAs.contains(tokens[end - 1].key) {
            end -= 1
        } else if !Vocabulary.participlesBeforeNames.contains(tokens[end].key) {
            return nil
        }
        guard end > paragraph.lowerBound, tokens[end - 1].isWord(.personNoun) else { return nil }
        let floor = max(paragraph.lowerBound, end - Self.longestDescription)
        var first = end - 1
        while first > floor, tokens[first - 1].kind == .word, !tokens[first - 1].isWord(.function) { first -= 1 }
        return (first..<end, end - 1)
    }

    /// ", the mayor of Port Ellery," behind a name, up to the next comma.
    private func apposition(after name: Name) -> (words: Range<Int>, head: Int)? {
        let start = name.tokens.upperBound + 1
        guard start < paragraph.upperBound, tokens[start - 1].kind == .comma, tokens[start].kind == .word else {
            return nil
        }
        let limit = min(paragraph.upperBound, start + Self.longestDescription)
        var end = start
        while end < limit {
            let token = tokens[end]
            if token.kind == .comma || token.isTerminator || token.kind == .quotationMark { break }
            if token.isWord([.relative, .auxiliary]) { return nil }
            end += 1
        }
        guard end < limit, end > start else { return nil }
        if let other = text.named.name(at: start), text.named.names[other].kind == .person { return nil }
        let reader = PhraseReader(named: text.named)
        guard let phrase = reader.phrase(from: start, limit: end), let head = head(of: phrase),
            tokens[head].isWord([.personNoun, .title]) || isUnknownRole(head, at: start, of: name)
                || tokens[head].isWord([.organisationNoun, .groupNoun]) && name.kind != .person
                    && tokens[start].isWord(.determiner)
        else { return nil }
        return (start..<end, head)
    }

    /// The noun at a phrase's head, capitals or not: "the Home Secretary".
    private func head(of phrase: SourcePhrase) -> Int? {
        switch phrase.head {
        case .noun(let head): head
        case .name(let name) where tokens[phrase.tokens.lowerBound].isWord(.determiner):
            text.named.names[name].core.upperBound - 1
        default: nil
        }
    }
}
