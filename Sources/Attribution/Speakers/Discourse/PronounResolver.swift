/// Finds whom "he" and "she" stand for, among those spoken of shortly before.
struct PronounResolver {
    private(set) var text: EntityText
    private let sentences: [Sentence]
    private var reader: MentionReader
    /// What stood for whom, by the pronoun's token.
    private var found: [Int: Int] = [:]

    /// Whether what it takes a pronoun to stand for is settled by that.
    var remembersGuesses = true

    /// Who spoke last, and in which sentence.
    var speaker: (entity: Int, sentence: Int)?

    var sentenceOfToken: [Int32] { reader.sentenceOfToken }
    /// The mentions read so far, in text order.
    var mentions: [Mention] { reader.mentions }

    init(text: EntityText, sentences: [Sentence]) {
        self.text = text
        self.sentences = sentences
        reader = MentionReader(named: text.named, sentences: sentences)
    }

    /// How many mentions back an antecedent may stand.
    private static let reach = 40
    private static let farthestSentence = 8

    /// The entity that the pronoun at `token` stands for.
    ///
    /// - Parameter token: "he", "her", or the noun of a phrase that takes up somebody.
    mutating func antecedent(of token: Int) -> Int? {
        guard Gender.of(text.named.tokens[token]) != .unknown || text.named.tokens[token].isWord([.personNoun, .title])
        else { return nil }
        read(before: token)
        if let known = found[token] { return known }
        let best = likeliest(for: token)
        if remembersGuesses { found[token] = best }
        return best
    }

    /// Notes whom a pronoun turned out to stand for.
    mutating func note(_ entity: Int, at pronoun: Int) { found[pronoun] = entity }

    /// The number of the first mention at a token or after it.
    func firstMention(from token: Int) -> Int { reader.firstMention(from: token) }

    /// Notes the mentions before `limit`.
    mutating func read(before limit: Int) {
        while let pronoun = readNames(before: limit) { note(known(pronoun) ?? likeliest(for: pronoun), as: pronoun) }
    }

    /// Notes the mentions by name or role before the next "he" or "she", and gives back its token; nil where there is
    /// none before `limit`.
    mutating func readNames(before limit: Int) -> Int? {
        while let candidate = reader.nextCandidate(before: limit) {
            switch candidate {
            case .name(let name):
                let entity = text.entityOfName[name]
                let words = text.named.names[name].tokens
                let isIntroduction =
                    text.entities[entity].names.first == name && text.named.names[name].core.count > 1
                reader.note(entity, from: words.lowerBound, to: words.upperBound, isIntroduction: isIntroduction)
            case .pronoun(let token): return token
            case .role(let phrase, let noun):
                guard let entity = text.entity(ofRole: text.named.tokens[noun].key, as: phrase) else { continue }
                reader.note(entity, from: phrase.lowerBound, to: phrase.upperBound)
            }
        }
        return nil
    }

    /// Whom a pronoun is known to stand for.
    func known(_ pronoun: Int) -> Int? { found[pronoun] }

    /// Notes that a pronoun mentions an entity, if any.
    mutating func note(_ entity: Int?, as pronoun: Int) {
        guard let entity else { return }
        found[pronoun] = entity
        reader.note(entity, from: pronoun, to: pronoun + 1, isPronoun: true)
    }

    private func likeliest(for token: Int) -> Int? {
        let gender = Gender.of(text.named.tokens[token])
        let sentence = Int(sentenceOfToken[token])
        let paragraph = sentences[sentence].paragraph
        let isQuoted = text.named.isQuoted(token)
        var scores: [(entity: Int, best: Double, count: Int)] = []
        func add(_ entity: Int, _ score: Double) {
            guard let known = scores.firstIndex(where: { $0.entity == entity }) else {
                scores.append((entity, score, 0))
                return
            }
            scores[known].best = max(scores[known].best, score)
            scores[known].count = min(scores[known].count + 1, Self.mostRepetitions)
        }
        if let speaker, agrees(speaker.entity, gender), sentence >= speaker.sentence,
            sentence - speaker.sentence <= Self.farthestSentence
        {
            let isSameParagraph = sentences[speaker.sentence].paragraph == paragraph
            let doubt = mayBePerson(speaker.entity) ? 0 : Self.doubt
            add(speaker.entity, (isSameParagraph ? 8 : 6) - Double(sentence - speaker.sentence) * 0.8 - doubt)
        }
        var index = reader.firstMention(from: token) - 1
        let last = max(0, index - Self.reach)
        while index >= last {
            let mention = reader.mentions[index]
            index -= 1
            guard sentence - mention.sentence <= Self.farthestSentence else { break }
            guard agrees(mention.entity, gender), personhood(mention.entity) > Self.thing, isQuoted || !mention.isQuoted
            else { continue }
            add(mention.entity, score(mention, gender: gender, sentence: sentence, paragraph: paragraph))
        }
        func total(_ index: Int) -> Double { scores[index].best + Double(scores[index].count) * Self.repetition }
        return scores.indices.max { (total($0), $1) < (total($1), $0) }.map { scores[$0].entity }
    }

    /// Less for a speaker whose name hardly looks like a person's.
    private static let doubt = 2.0
    /// A name as little like a person's as this is none.
    private static let thing = -2.0
    private static let repetition = 0.3
    private static let mostRepetitions = 3

    private func score(_ mention: Mention, gender: Gender, sentence: Int, paragraph: Int) -> Double {
        var score = 3 - Double(sentence - mention.sentence)
        if mention.isSubject { score += 2 }
        if mention.isOwner { score -= 1 }
        if mention.isGoverned { score -= mention.sentence == sentence ? 3 : 1.5 }
        if mention.paragraph == paragraph {
            score += 1.5
            if mention.isIntroduction { score += 2 }
        } else if mention.isIntroduction, mention.sentence + 1 == sentence {
            score += 2.5
        }
        if text.entities[mention.entity].gender == gender { score += 0.7 }
        return score + personhood(mention.entity)
    }

    /// Whether a name looks like a person's.
    func mayBePerson(_ entity: Int) -> Bool {
        agrees(entity, .unknown) && personhood(entity) > -1
    }

    /// Whether a name that speaks may be a person's, however little it looks like one.
    func mayBeNamedPerson(_ entity: Int) -> Bool { agrees(entity, .unknown) }

    /// How much a name looks like a person's.
    private func personhood(_ entity: Int) -> Double {
        let found = text.entities[entity]
        if found.kind == .person { return 0.5 }
        let core = text.named.names[found.fullest].core
        if core.count == 1 { return found.names.count > 1 ? -1 : -2.5 }
        let isShortened = found.names.prefix(Self.reach).contains { text.named.names[$0].core.count == 1 }
        return isShortened ? 0 : -1.5
    }

    /// Whether the entity may be a person of that gender.
    private func agrees(_ entity: Int, _ gender: Gender) -> Bool {
        let found = text.entities[entity]
        return found.kind != .organisation && found.gender.agrees(with: gender) && !isThing(found)
    }

    /// Whether the name is a place's, or ends in a common word.
    private func isThing(_ entity: Entity) -> Bool {
        guard entity.kind != .person else { return false }
        let core = text.named.names[entity.fullest].core
        let tokens = text.named.tokens
        if core.contains(where: { tokens[$0].isWord(.anyFirstName) }) { return false }
        let last = tokens[core.upperBound - 1]
        return last.isWord([.place, .calendar, .abbreviation]) || tokens[core.lowerBound].isWord(.place)
    }
}
