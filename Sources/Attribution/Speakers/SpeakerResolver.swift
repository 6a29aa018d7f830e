import NewsModel

/// Stage 9: sources to speakers.
struct SpeakerResolver {
    let text: EntityText
    var pronouns: PronounResolver
    let bodies: BodyFinder
    private let relatives: RelativeResolver
    private var speakers = SpeakerList()

    /// The organisation, group or document that spoke last, and in which sentence.
    var lastBody: (identity: SpeakerIdentity, sentence: Int)?

    /// Who was last spoken of by each role without a name, and in which sentence.
    var lastRoles: [UInt64: (identity: SpeakerIdentity, sentence: Int)] = [:]

    /// The unnamed person who spoke last, by which words and in which sentence; nil where somebody named has spoken since.
    var lastUnnamed: (identity: SpeakerIdentity, tokens: Range<Int>, sentence: Int)?

    /// The words that first spoke of a role that a shorter phrase took up later.
    var introductions: [UInt64: Range<Int>] = [:]

    let authors: AuthorFinder

    var named: NamedText { text.named }
    var tokens: [Token] { text.named.tokens }

    /// The attributions with their speakers, and the speakers.
    static func resolve(_ linked: [LinkedAttribution], in text: EntityText, sentences: [Sentence]) -> SpeechAnalysis {
        var resolver = SpeakerResolver(text: text, sentences: sentences)
        let places = linked.map { $0.source?.tokens.lowerBound ?? $0.content.first?.lowerBound ?? 0 }
        var found = [Found?](repeating: nil, count: linked.count)
        for index in linked.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
            found[index] = resolver.find(linked[index], at: places[index])
        }
        for index in linked.indices where found[index] == nil {
            found[index] = resolver.voice(of: linked[index].source, at: index, in: linked, found)
        }
        let attributions = linked.indices.map { resolver.attribution(linked[$0], found[$0]) }
        return SpeechAnalysis(attributions: attributions, speakers: resolver.speakers.speakers(in: text))
    }

    private init(text: EntityText, sentences: [Sentence]) {
        self.text = text
        pronouns = PronounResolver(text: text, sentences: sentences)
        relatives = RelativeResolver(text: text)
        authors = AuthorFinder(text: text)
        bodies = BodyFinder(text: text, sentences: sentences, sentenceOfToken: pronouns.sentenceOfToken)
    }

    /// Who the source is; sources come in text order.
    private mutating func find(_ linked: LinkedAttribution, at place: Int) -> Found? {
        guard let source = linked.source else { return impliedSpeaker(of: linked, at: place) }
        guard let found = identity(of: source, depth: 0) else { return nil }
        let sentence = Int(pronouns.sentenceOfToken[place])
        guard !named.isQuoted(place) || linked.content.first.map({ named.isQuoted($0.lowerBound) }) == false else {
            return found
        }
        switch found.identity {
        case .entity where isFirstPerson(source): break
        case .entity(let entity) where pronouns.mayBeNamedPerson(entity):
            pronouns.speaker = (entity, sentence)
            lastUnnamed = nil
        case .role(_, let head) where mayGoOnSpeaking(head):
            lastUnnamed = (found.identity, source.tokens, sentence)
        default: break
        }
        if isBody(found.identity) || isJoint(source) { lastBody = (found.identity, sentence) }
        return found
    }

    private func isFirstPerson(_ source: SourcePhrase) -> Bool {
        if case .pronoun(let token) = source.head { tokens[token].isWord(.firstPerson) } else { false }
    }

    /// Whether "he" may take up the noun: those who ask are followed by who answers.
    private func mayGoOnSpeaking(_ head: Int) -> Bool {
        tokens[head].isWord(.personNoun) && !tokens[head].isWord(.plural) && !Self.askers.contains(tokens[head].key)
    }

    private static let askers = Set(
        ["questioner", "reporter", "moderator", "interviewer", "host", "journalist", "interviewee", "caller"]
            .map(Lexicon.key))

    /// Who spoke last, for a verb without a subject of its own.
    private func impliedSpeaker(of linked: LinkedAttribution, at place: Int) -> Found? {
        guard let cue = linked.cue, !tokens[cue.lowerBound].isWord(.auxiliary), let speaker = pronouns.speaker,
            pronouns.mayBePerson(speaker.entity), tokens[cue.upperBound - 1].key != Self.passive,
            Int(pronouns.sentenceOfToken[place]) - speaker.sentence <= Self.farthestBody
        else { return nil }
        return (.entity(speaker.entity), cue)
    }

    private static let passive = Lexicon.key("as")

    /// Whose words an "I" or "we" inside a quotation stands in.
    private func voice(
        of source: SourcePhrase?, at index: Int, in linked: [LinkedAttribution], _ found: [Found?]
    ) -> Found? {
        guard case .pronoun(let token)? = source?.head, tokens[token].isWord(.firstPerson) else { return nil }
        for other in linked.indices[..<index].suffix(Self.mostEnclosing).reversed()
        where linked[other].content.contains(where: { $0.contains(token) }) {
            return found[other].map { ($0.identity, token..<token + 1) }
        }
        return nil
    }

    private static let mostEnclosing = 12

    private mutating func attribution(_ linked: LinkedAttribution, _ found: Found?) -> Attribution {
        let content = linked.content.map { trimmed($0) }
        if case .role(let key, _)? = found?.identity, let words = introductions[key], let found {
            _ = speakers.id(of: found.identity, source: words)
        }
        let speaker = found.map { speakers.id(of: $0.identity, source: $0.tokens) }
        let kind = kind(linked)
        return Attribution(
            kind: kind, content: content, source: linked.source.map { [named.text.range($0.tokens)] } ?? [],
            cue: linked.cue.map { [named.text.range($0)] } ?? [], modality: linked.modality, manner: linked.manner,
            speaker: speaker,
            confidence: Confidence.of(
                linked.rule, linked.certainty, kind: kind, source: linked.source, isResolved: speaker != nil),
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
    typealias Found = (identity: SpeakerIdentity, tokens: Range<Int>)

    /// Who a source is; nil where that cannot be told.
    mutating func identity(of source: SourcePhrase, depth: Int) -> Found? {
        switch source.head {
        case .name(let name):
            let isRole = tokens[named.names[name].core.upperBound - 1].isWord(.title)
            let entity = isRole ? apposedName(behind: source) : nil
            return (.entity(entity ?? text.entityOfName[name]), source.tokens)
        case .pronoun(let token): return identity(ofPronoun: token)
        case .relative(let token):
            guard depth == 0, let antecedent = relatives.antecedent(of: token) else { return nil }
            return identity(of: antecedent, depth: 1)
        case .noun(let token):
            guard source.tokens.count > 1 || !isBare(token) else { return nil }
            return (identity(ofNoun: token, source), source.tokens)
        }
    }

    /// Whether a word alone names nobody: "the", "they’ve".
    private func isBare(_ token: Int) -> Bool {
        tokens[token].isWord(.auxiliary) || Self.articles.contains(tokens[token].key)
    }

    private static let articles = Set(["the", "a", "an"].map(Lexicon.key))

    /// Whether "it" or "they" may stand for it.
    func isBody(_ identity: SpeakerIdentity) -> Bool {
        switch identity {
        case .entity(let entity):
            text.entities[entity].kind == .organisation
                || text.entities[entity].kind == .unknown && text.entities[entity].gender == .unknown
                    && named.names[text.entities[entity].fullest].core.count > 1
        case .body: true
        case .role(_, let head):
            tokens[head].isWord([.organisationNoun, .documentNoun, .groupNoun]) || isPlural(head)
        }
    }

    /// Whether a noun in small letters ends as plurals do.
    func isPlural(_ noun: Int) -> Bool {
        let token = tokens[noun]
        if token.isWord([.plural, .groupNoun]) { return true }
        guard token.kind == .word, !token.isCapitalized, token.end - token.start > Self.shortestPlural else {
            return false
        }
        let end = Int(token.end)
        return named.text.bytes[end - 1] == UInt8(ascii: "s") && named.text.bytes[end - 2] != UInt8(ascii: "s")
    }

    private static let shortestPlural = 4

    /// Whether the source is two: "Ada Moss and Ben Holt".
    private func isJoint(_ source: SourcePhrase) -> Bool {
        guard case .name(let name) = source.head, named.names[name].tokens.upperBound < source.tokens.upperBound else {
            return false
        }
        let rest = named.names[name].tokens.upperBound..<source.tokens.upperBound
        return rest.dropLast().contains { tokens[$0].key == Self.and && named.name(at: $0 + 1) != nil }
    }

    private static let and = Lexicon.key("and")

    static let farthestBody = 3
    static let farthestRole = 12
}
