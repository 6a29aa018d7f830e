/// Finds whom "he" and "she" stand for, among those named shortly before.
struct PronounResolver {
    let text: EntityText
    let sentenceOfToken: [Int32]
    private let paragraphOfSentence: [Int32]
    private let sentences: [Sentence]

    init(text: EntityText, sentences: [Sentence]) {
        self.text = text
        var owners = [Int32](repeating: 0, count: text.named.tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for token in sentence.tokens { owners[token] = Int32(number) }
        }
        sentenceOfToken = owners
        paragraphOfSentence = sentences.map { Int32($0.paragraph) }
        self.sentences = sentences
    }

    /// How many names back an antecedent may stand.
    private static let reach = 40
    private static let farthestSentence = 8
    /// A name this near to its sentence's beginning is its topic, also behind "Her leader,".
    private static let longestOpening = 6

    /// The entity that the pronoun at `token` stands for.
    ///
    /// - Parameter speaker: who spoke last, and in which sentence.
    func antecedent(of token: Int, speaker: (entity: Int, sentence: Int)?) -> Int? {
        let gender = gender(of: token)
        guard gender != .unknown else { return nil }
        let sentence = Int(sentenceOfToken[token])
        let paragraph = Int(paragraphOfSentence[sentence])
        var scores: [Int: Double] = [:]
        if let speaker, agrees(speaker.entity, gender), sentence - speaker.sentence <= Self.farthestSentence {
            let isSameParagraph = Int(paragraphOfSentence[speaker.sentence]) == paragraph
            scores[speaker.entity] = (isSameParagraph ? 8 : 6) - Double(sentence - speaker.sentence) * 0.8
        }
        var index = text.named.firstName(from: token + 1) - 1
        var seen = 0
        while index >= 0, seen < Self.reach {
            let name = text.named.names[index]
            let distance = sentence - Int(sentenceOfToken[name.tokens.lowerBound])
            guard distance <= Self.farthestSentence else { break }
            seen += 1
            let entity = text.entityOfName[index]
            index -= 1
            guard agrees(entity, gender), !text.named.isQuoted(name.tokens.lowerBound) else { continue }
            var score = 3 - Double(distance)
            if isSubject(name) { score += 2 }
            if isOwner(name) { score -= 1 }
            if isGoverned(name) { score -= 1.5 }
            if Int(paragraphOfSentence[Int(sentenceOfToken[name.tokens.lowerBound])]) == paragraph {
                score += 1.5
                if name.core.count > 1, text.entities[entity].names.first == index + 1 { score += 2 }
            }
            if text.entities[entity].gender == gender { score += 0.7 }
            if text.entities[entity].kind == .person { score += 0.5 }
            scores[entity] = max(scores[entity] ?? -.infinity, score) + (scores[entity] == nil ? 0 : 0.3)
        }
        for (entity, score) in roleScores(before: token, sentence: sentence) where agrees(entity, gender) {
            scores[entity] = max(scores[entity] ?? -.infinity, score)
        }
        return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Entities that the pronoun's paragraph calls by their role: "the engineer paused".
    private func roleScores(before token: Int, sentence: Int) -> [(entity: Int, score: Double)] {
        let tokens = text.named.tokens
        let floor = max(text.named.text.paragraphs[sentences[sentence].paragraph].lowerBound, token - Self.unnamedReach)
        guard floor + 1 < token else { return [] }
        return (floor + 1..<token).compactMap { index in
            guard tokens[index].isWord([.personNoun, .title]), tokens[index - 1].key == Self.the,
                !text.named.isQuoted(index), text.named.name(at: index) == nil,
                let entity = text.entity(ofRole: tokens[index].key, before: index)
            else { return nil }
            let isSubject = tokens[index + 1].isWord(.auxiliary) || PhraseReader(named: text.named).isVerb(index + 1)
            return (entity, 4.5 - Double(sentence - Int(sentenceOfToken[index])) + (isSubject ? 2 : 0))
        }
    }

    private static let the = Lexicon.key("the")

    /// The organisation named last in the pronoun's sentence or the one before.
    func organisation(before token: Int) -> Int? {
        let sentence = Int(sentenceOfToken[token])
        var index = text.named.firstName(from: token + 1) - 1
        let last = max(0, index - Self.reach)
        while index >= last, sentence - Int(sentenceOfToken[text.named.names[index].tokens.lowerBound]) <= 1 {
            let entity = text.entityOfName[index]
            if text.entities[entity].kind != .person, isSubject(text.named.names[index]) { return entity }
            index -= 1
        }
        return nil
    }

    /// The noun for somebody unnamed that the pronoun's paragraph begins to speak of: "a crane driver"; nil where
    /// somebody named comes between.
    func unnamed(before token: Int) -> SourcePhrase? {
        let number = Int(sentenceOfToken[token])
        let paragraph = text.named.text.paragraphs[sentences[number].paragraph]
        let gender = gender(of: token)
        let floor = max(paragraph.lowerBound, token - Self.unnamedReach)
        for index in (floor..<token).reversed() where !text.named.isQuoted(index) {
            if let name = text.named.name(at: index), agrees(text.entityOfName[name], gender),
                text.entities[text.entityOfName[name]].kind == .person || text.named.names[name].core.count > 1
            {
                return nil
            }
            let found = text.named.tokens[index]
            guard found.isWord(.personNoun), !found.isWord(.plural), index > floor,
                let start = (max(floor, index - 4)..<index).last(where: {
                    Self.indefinite.contains(text.named.tokens[$0].key)
                }),
                gender == .male && !found.isWord(.female) || gender == .female && !found.isWord(.male)
            else { continue }
            return PhraseReader(named: text.named).phrase(from: start, limit: token)
        }
        return nil
    }

    /// The phrase for a body or a document that the pronoun's paragraph speaks of before it: "the council".
    func body(before token: Int) -> SourcePhrase? {
        let number = Int(sentenceOfToken[token])
        let paragraph = text.named.text.paragraphs[sentences[number].paragraph]
        let floor = max(paragraph.lowerBound + 1, token - Self.unnamedReach)
        guard floor < token else { return nil }
        let found = (floor..<token).last {
            text.named.tokens[$0].isWord([.organisationNoun, .documentNoun, .groupNoun]) && !text.named.isQuoted($0)
                && text.named.name(at: $0) == nil && text.named.tokens[$0 - 1].isWord([.determiner, .possessive])
                && sentences[Int(sentenceOfToken[$0])].tokens.lowerBound + 1 == $0
        }
        return found.flatMap { PhraseReader(named: text.named).phrase(from: $0 - 1, limit: token) }
    }

    private static let unnamedReach = 80
    private static let indefinite = Set(["a", "an", "one", "another"].map(Lexicon.key))

    func gender(of token: Int) -> Gender {
        let pronoun = text.named.tokens[token]
        return pronoun.isWord(.male) ? .male : pronoun.isWord(.female) ? .female : .unknown
    }

    private func agrees(_ entity: Int, _ gender: Gender) -> Bool {
        let found = text.entities[entity]
        return found.kind != .organisation && found.gender.agrees(with: gender) && !isPlace(found)
    }

    private func isPlace(_ entity: Entity) -> Bool {
        let core = text.named.names[entity.fullest].core
        let tokens = text.named.tokens
        return tokens[core.upperBound - 1].isWord(.place) && !core.contains { tokens[$0].isWord(.anyFirstName) }
    }

    /// Whether the name begins its sentence or is followed by a verb.
    private func isSubject(_ name: Name) -> Bool {
        let start = name.tokens.lowerBound
        let opening = sentences[Int(sentenceOfToken[start])].tokens.lowerBound
        if start - opening <= Self.longestOpening { return true }
        let end = name.tokens.upperBound
        guard end < text.named.tokens.count else { return false }
        let next = text.named.tokens[end]
        return next.isWord(.auxiliary) || next.isWord(.finite)
    }

    private func isGoverned(_ name: Name) -> Bool {
        name.tokens.lowerBound > 0 && text.named.tokens[name.tokens.lowerBound - 1].isWord(.preposition)
    }

    private func isOwner(_ name: Name) -> Bool {
        let end = name.tokens.upperBound
        return end < text.named.tokens.count && text.named.tokens[end].kind == .possessive
    }
}
