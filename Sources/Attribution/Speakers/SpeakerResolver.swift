import NewsModel

/// Stage 7: sources to speakers.
struct SpeakerResolver {
    let text: EntityText
    private var pronouns: PronounResolver
    private let bodies: BodyFinder
    private var speakers = SpeakerList()

    /// The organisation, group or document that spoke last, and in which sentence.
    private var lastBody: (identity: SpeakerIdentity, sentence: Int)?

    /// Who was last spoken of by each role without a name, and in which sentence.
    private var lastRoles: [UInt64: (identity: SpeakerIdentity, sentence: Int)] = [:]

    private var named: NamedText { text.named }
    private var tokens: [Token] { text.named.tokens }

    /// The attributions with their speakers, and the speakers.
    static func resolve(_ linked: [LinkedAttribution], in text: EntityText, sentences: [Sentence]) -> SpeechAnalysis {
        var resolver = SpeakerResolver(text: text, sentences: sentences)
        let places = linked.map { $0.source?.tokens.lowerBound ?? $0.content.first?.lowerBound ?? 0 }
        var found = [Found?](repeating: nil, count: linked.count)
        for index in linked.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
            found[index] = resolver.find(linked[index], at: places[index])
        }
        let attributions = linked.indices.map { resolver.attribution(linked[$0], found[$0]) }
        return SpeechAnalysis(attributions: attributions, speakers: resolver.speakers.speakers(in: text))
    }

    private init(text: EntityText, sentences: [Sentence]) {
        self.text = text
        pronouns = PronounResolver(text: text, sentences: sentences)
        bodies = BodyFinder(text: text, sentences: sentences, sentenceOfToken: pronouns.sentenceOfToken)
    }

    /// Who the source is; sources come in text order.
    private mutating func find(_ linked: LinkedAttribution, at place: Int) -> Found? {
        guard let source = linked.source, let found = identity(of: source, depth: 0) else { return nil }
        let sentence = Int(pronouns.sentenceOfToken[place])
        guard !named.isQuoted(place) || linked.content.first.map({ named.isQuoted($0.lowerBound) }) == false else {
            return found
        }
        if case .entity(let entity) = found.identity { pronouns.speaker = (entity, sentence) }
        if isBody(found.identity) { lastBody = (found.identity, sentence) }
        return found
    }

    private mutating func attribution(_ linked: LinkedAttribution, _ found: Found?) -> Attribution {
        let content = linked.content.map { trimmed($0) }
        let speaker = found.map { speakers.id(of: $0.identity, source: $0.tokens) }
        let kind = kind(linked)
        return Attribution(
            kind: kind, content: content, source: linked.source.map { [named.text.range($0.tokens)] } ?? [],
            cue: linked.cue.map { [named.text.range($0)] } ?? [], speaker: speaker,
            confidence: Confidence.of(linked.rule, kind: kind, source: linked.source, isResolved: speaker != nil),
            rule: linked.rule
        )
    }

    /// The bytes of some tokens, without a comma at the end that no mark encloses.
    private func trimmed(_ range: Range<Int>) -> TextRange {
        var upper = range.upperBound
        while upper > range.lowerBound + 1, tokens[upper - 1].kind == .comma { upper -= 1 }
        return named.text.range(range.lowerBound..<upper)
    }

    private func kind(_ linked: LinkedAttribution) -> Attribution.Kind {
        if linked.rule == .blockQuote || linked.rule == .transcript || linked.rule == .signature { return .direct }
        var quoted = false
        var unquoted = false
        for index in linked.content.joined() where tokens[index].kind == .word || tokens[index].kind == .number {
            if named.isQuoted(index) { quoted = true } else { unquoted = true }
        }
        return quoted ? (unquoted ? .mixed : .direct) : .indirect
    }

    /// A source's identity, and the words that gave it away.
    private typealias Found = (identity: SpeakerIdentity, tokens: Range<Int>)

    /// Who a source is; nil where that cannot be told.
    private mutating func identity(of source: SourcePhrase, depth: Int) -> Found? {
        switch source.head {
        case .name(let name): return (.entity(text.entityOfName[name]), source.tokens)
        case .pronoun(let token): return identity(ofPronoun: token)
        case .relative(let token):
            guard depth == 0, let antecedent = antecedent(ofRelative: token) else { return nil }
            return identity(of: antecedent, depth: 1)
        case .noun(let token): return (identity(ofNoun: token, source), source.tokens)
        }
    }

    /// Whether "it" or "they" may stand for it.
    private func isBody(_ identity: SpeakerIdentity) -> Bool {
        switch identity {
        case .entity(let entity): text.entities[entity].kind == .organisation
        case .role(_, let head): tokens[head].isWord([.organisationNoun, .documentNoun, .groupNoun])
        }
    }

    private static let farthestBody = 3
    private static let farthestRole = 12

    private mutating func identity(ofPronoun token: Int) -> Found? {
        let here = token..<token + 1
        if let unnamed = bodies.unnamed(before: token), case .noun(let head) = unnamed.head {
            return (identity(ofNoun: head, unnamed), unnamed.tokens)
        }
        if let entity = pronouns.antecedent(of: token) { return (.entity(entity), here) }
        guard Self.bodyPronouns.contains(tokens[token].key) else { return nil }
        let sentence = Int(pronouns.sentenceOfToken[token])
        if let lastBody, sentence - lastBody.sentence <= Self.farthestBody { return (lastBody.identity, here) }
        if let entity = bodies.organisation(before: token) { return (.entity(entity), here) }
        guard let body = bodies.body(before: token), case .noun(let head) = body.head else { return nil }
        return (identity(ofNoun: head, body), body.tokens)
    }

    /// The phrase that "who" belongs to.
    private func antecedent(ofRelative token: Int) -> SourcePhrase? {
        let reader = PhraseReader(named: named)
        var end = token
        if end > 0, tokens[end - 1].kind == .comma {
            end -= 1
            if let name = reader.name(endingAt: end) { return name }
            if let apposed = reader.subject(before: token, floor: max(0, end - PhraseReader.reach)) { return apposed }
        }
        return reader.phrase(endingAt: end, floor: max(0, end - PhraseReader.reach))
    }

    /// "the Syrian dictator" is somebody named; "a spokeswoman" is a speaker by role.
    private mutating func identity(ofNoun token: Int, _ source: SourcePhrase) -> SpeakerIdentity {
        if let entity = apposedName(behind: source) { return .entity(entity) }
        let isDefinite = tokens[source.tokens.lowerBound].key == Self.the
        let sentence = Int(pronouns.sentenceOfToken[token])
        if isDefinite, let last = lastRoles[tokens[token].key], sentence - last.sentence <= Self.farthestRole {
            lastRoles[tokens[token].key] = (last.identity, sentence)
            return last.identity
        }
        if isDefinite, let entity = text.entity(ofRole: tokens[token].key, as: source.tokens) {
            return .entity(entity)
        }
        if isDefinite, tokens[token].isWord(.personNoun), !tokens[token].isWord(.plural),
            Self.epithets.contains(tokens[token].key), let lastSpeaker = pronouns.speaker,
            Int(pronouns.sentenceOfToken[token]) - lastSpeaker.sentence <= Self.farthestBody,
            text.entities[lastSpeaker.entity].kind != .organisation
        {
            return .entity(lastSpeaker.entity)
        }
        if isDefinite, Self.anyBody.contains(tokens[token].key), let lastBody, case .entity = lastBody.identity,
            sentence - lastBody.sentence <= Self.farthestRole
        {
            return lastBody.identity
        }
        if isDefinite, tokens[token].isWord(.organisationNoun),
            let entity = text.organisation(endingIn: tokens[token].key, before: source.tokens.lowerBound)
        {
            return .entity(entity)
        }
        let role = SpeakerIdentity.role(text.roleKey(source), token)
        lastRoles[tokens[token].key] = (role, sentence)
        return role
    }

    /// Who "another critic, Ada Moss," is.
    private func apposedName(behind source: SourcePhrase) -> Int? {
        let start = source.tokens.upperBound + 1
        guard start < tokens.count, tokens[start - 1].kind == .comma, let name = named.name(at: start) else {
            return nil
        }
        let found = named.names[name]
        guard found.core.count > 1, found.kind != .organisation, found.tokens.upperBound < tokens.count,
            tokens[found.tokens.upperBound].kind != .word
        else { return nil }
        return text.entityOfName[name]
    }

    /// What any organisation may be called later on.
    private static let anyBody = Set(
        ["company", "firm", "organisation", "organization", "group", "body", "business", "corporation"].map(Lexicon.key)
    )
    private static let bodyPronouns = Set(["it", "they", "its", "their"].map(Lexicon.key))
    /// What newspapers call somebody for a change, so that it stands for whoever spoke last.
    private static let epithets = Set(
        """
        businessman businesswoman billionaire millionaire mogul candidate nominee senator lawmaker politician republican
        democrat conservative liberal socialist native star veteran legislator diplomat author writer novelist poet economist
        academic congressman congresswoman
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))
    private static let the = Lexicon.key("the")
}
