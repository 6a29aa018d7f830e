/// Who spoke and who was spoken of, as far as the text is read.
struct Discourse {
    let text: EntityText
    let sentences: [Sentence]
    var pronouns: PronounResolver
    /// The attributions whose speaker is known, in the order of their sources.
    private(set) var turns: [Turn] = []
    /// The organisation, group or document that spoke last, and in which sentence.
    private(set) var lastBody: (identity: SpeakerIdentity, sentence: Int)?
    /// Who was last spoken of by each noun, and in which sentence.
    private(set) var lastOfNoun: [UInt64: (identity: SpeakerIdentity, sentence: Int)] = [:]
    /// The unnamed person who spoke last, by which words and in which sentence; nil where somebody named has spoken since.
    private(set) var lastUnnamed: (identity: SpeakerIdentity, tokens: Range<Int>, sentence: Int)?

    /// What pronouns that stood for an entity say of it, where its name says nothing.
    private var genders: [Int: Gender] = [:]

    /// An attribution whose speaker is known.
    struct Turn: Sendable {
        let identity: SpeakerIdentity
        let sentence: Int
        let paragraph: Int
        /// The content's first token and its last.
        let start: Int
        let end: Int
        let isQuoted: Bool
    }

    init(text: EntityText, sentences: [Sentence]) {
        self.text = text
        self.sentences = sentences
        pronouns = PronounResolver(text: text, sentences: sentences)
    }

    private var tokens: [Token] { text.named.tokens }

    /// What is known of an entity.
    func gender(of entity: Int) -> Gender {
        let gender = text.entities[entity].gender
        return gender == .unknown ? genders[entity] ?? .unknown : gender
    }

    /// The number of a token's sentence.
    func sentence(of token: Int) -> Int { Int(pronouns.sentenceOfToken[token]) }

    /// Notes who speaks in an attribution.
    mutating func note(_ question: SpeakerQuestion, is identity: SpeakerIdentity) {
        let sentence = question.sentence
        let first = question.attribution.content.first?.lowerBound ?? question.place
        let last = question.attribution.content.last?.upperBound ?? question.place
        turns.append(
            Turn(
                identity: identity, sentence: sentence, paragraph: question.paragraph, start: first, end: last - 1,
                isQuoted: text.named.isQuoted(first)))
        if question.form == .heOrShe, let head = question.head, case .entity(let entity) = identity {
            pronouns.note(entity, at: head)
            if text.entities[entity].gender == .unknown { genders[entity] = question.gender }
        }
        if question.isNounPhrase, question.form != .name, let head = question.head {
            lastOfNoun[tokens[head].key] = (identity, sentence)
        }
        guard !question.isInQuotation else { return }
        switch identity {
        case .entity where question.form == .firstPerson: break
        case .entity(let entity) where pronouns.mayBeNamedPerson(entity):
            pronouns.speaker = (entity, sentence)
            lastUnnamed = nil
        case .role(_, let head) where mayGoOnSpeaking(head):
            lastUnnamed = question.phrase.map { (identity, $0.tokens, sentence) }
        default: break
        }
        if text.isBody(identity) || isJoint(question.phrase) { lastBody = (identity, sentence) }
    }

    /// Whether "he" may take up the noun: those who ask are followed by who answers.
    private func mayGoOnSpeaking(_ head: Int) -> Bool {
        tokens[head].isWord(.personNoun) && !tokens[head].isWord(.plural)
            && !Vocabulary.interviewerNouns.contains(tokens[head].key)
    }

    /// Whether the source is two: "Ada Moss and Ben Holt".
    private func isJoint(_ phrase: SourcePhrase?) -> Bool {
        guard let phrase, case .name(let name) = phrase.head else { return false }
        let named = text.named
        guard named.names[name].tokens.upperBound < phrase.tokens.upperBound else { return false }
        let rest = named.names[name].tokens.upperBound..<phrase.tokens.upperBound
        return rest.dropLast().contains { tokens[$0].key == Word.and && named.name(at: $0 + 1) != nil }
    }
}

extension EntityText {
    /// Whether "it" or "they" may stand for it.
    func isBody(_ identity: SpeakerIdentity) -> Bool {
        switch identity {
        case .entity(let entity):
            entities[entity].kind == .organisation
                || entities[entity].kind == .unknown && entities[entity].gender == .unknown
                    && named.names[entities[entity].fullest].core.count > 1
        case .owned: true
        case .role(_, let head):
            named.tokens[head].isWord([.organisationNoun, .documentNoun, .groupNoun]) || isPlural(head)
        }
    }

    /// Whether a noun in small letters ends as plurals do.
    func isPlural(_ noun: Int) -> Bool {
        let token = named.tokens[noun]
        if token.isWord([.plural, .groupNoun]) { return true }
        guard token.kind == .word, !token.isCapitalized, token.end - token.start > Self.shortestPlural else {
            return false
        }
        let end = Int(token.end)
        return named.text.bytes[end - 1] == UInt8(ascii: "s") && named.text.bytes[end - 2] != UInt8(ascii: "s")
    }

    private static let shortestPlural = 4
}
