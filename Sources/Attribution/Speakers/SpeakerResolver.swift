import NewsModel

/// Stage 9: sources to speakers. Whoever may be meant is proposed, what speaks for and against each is scored, and the
/// best is chosen.
struct SpeakerResolver {
    let text: EntityText
    var discourse: Discourse
    let bodies: BodyFinder
    let authors: AuthorFinder
    let relatives: RelativeResolver
    let scorer: SpeakerScorer?
    let index: EntityIndex
    /// The words that first spoke of a role that a shorter phrase took up later.
    var introductions: [UInt64: Range<Int>] = [:]
    /// Whether a pronoun within a question is being asked about: then what is asked on the way is not.
    var isAsking = false
    private var speakers = SpeakerList()

    var named: NamedText { text.named }
    var tokens: [Token] { text.named.tokens }

    /// A source's speaker, the words that gave it away, and how likely it is, from 0 to 1, which nobody says without a
    /// model.
    typealias Found = (identity: SpeakerIdentity, tokens: Range<Int>, confidence: Double?)

    /// The attributions with their speakers, and the speakers.
    static func resolve(
        _ linked: [LinkedAttribution], in text: EntityText, sentences: [Sentence], scorer: SpeakerScorer?
    ) -> SpeechAnalysis {
        var resolver = SpeakerResolver(text: text, sentences: sentences, scorer: scorer)
        let found = resolver.findAll(linked)
        let attributions = linked.indices.map { resolver.attribution(linked[$0], found[$0]) }
        return SpeechAnalysis(attributions: attributions, speakers: resolver.speakers.speakers(in: text))
    }

    init(text: EntityText, sentences: [Sentence], scorer: SpeakerScorer?) {
        self.text = text
        self.scorer = scorer
        index = EntityIndex(text)
        discourse = Discourse(text: text, sentences: sentences)
        discourse.pronouns.remembersGuesses = scorer?.network == nil
        relatives = RelativeResolver(text: text)
        authors = AuthorFinder(text: text)
        bodies = BodyFinder(text: text, sentences: sentences, sentenceOfToken: discourse.pronouns.sentenceOfToken)
    }

    /// Who speaks in each of some attributions; `watch` sees each question with those who may be meant.
    mutating func findAll(
        _ linked: [LinkedAttribution],
        watch: (Int, SpeakerQuestion, SpeakerWeighing, [UInt64: Range<Int>]) -> Void = { _, _, _, _ in }
    ) -> [Found?] {
        let places = linked.map { $0.source?.tokens.lowerBound ?? $0.content.first?.lowerBound ?? 0 }
        let relations = SpeechRelations(linked, in: named)
        let order = linked.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        var found = [Found?](repeating: nil, count: linked.count)
        for (number, index) in order.enumerated() {
            let next = number + 1 < order.count ? linked[order[number + 1]].source : nil
            var question = question(about: linked[index], at: places[index])
            question.around = relations.around[index].flatMap {
                // Whom a turn tells of is its speaker only where the words are "I" and "we".
                linked[$0].rule == .transcript && question.form != .firstPerson
                    ? nil : identity(of: linked[$0], found[$0])
            }
            question.echo = relations.echo[index].flatMap { identity(of: linked[$0], found[$0]) }
            if let speaker = speaker(ofTurn: linked[index]) {
                found[index] = speaker
            } else {
                let weighing = weigh(question, before: next)
                watch(index, question, weighing, introductions)
                found[index] = weighing.best
            }
            if let found = found[index] { discourse.note(question, is: found.identity) }
        }
        for index in linked.indices where found[index] == nil {
            found[index] = voice(around: linked[index].source, of: index, in: linked, found)
        }
        return found
    }

    /// Whose an attribution is as far as that is known: once it was asked, or if a name is its source.
    private func identity(of linked: LinkedAttribution, _ found: Found?) -> SpeakerIdentity? {
        if let found { return found.identity }
        guard case .name(let name)? = linked.source?.head else { return nil }
        return .entity(text.entityOfName[name])
    }

    /// Whose words an "I" or "we" inside a quotation stands in.
    private func voice(around source: SourcePhrase?, of index: Int, in linked: [LinkedAttribution], _ found: [Found?])
        -> Found?
    {
        guard case .pronoun(let token)? = source?.head, tokens[token].isWord(.firstPerson) else { return nil }
        for other in linked.indices[..<index].suffix(Self.mostEnclosing).reversed()
        where linked[other].content.contains(where: { $0.contains(token) }) {
            return found[other].map { ($0.identity, token..<token + 1, $0.confidence) }
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
                linked.rule, linked.certainty, kind: kind, source: linked.source, isResolved: speaker != nil,
                name: found?.confidence),
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
}
