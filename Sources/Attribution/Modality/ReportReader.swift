import NewsModel

/// Tells reports of words from what only looks like them, by the cue: "declined to comment", "citing an official",
/// "attacked officers".
///
/// Quotations are not asked about: whoever says them, they are words. What is no report is kept as an attitude, as the
/// collection that marks those has it.
struct ReportReader {
    private let named: NamedText

    init(named: NamedText) { self.named = named }

    /// Whether an attribution reports what somebody said; true where nothing speaks against it.
    func isReport(_ attribution: LinkedAttribution) -> Bool {
        guard !attribution.content.contains(where: { $0.contains(where: named.isQuoted) }),
            let frame = CueFrame(attribution, in: named), let verb = frame.head(after: frame.words.lowerBound - 1)
        else { return true }
        if frame.isEmptyRefusal || frame.isUnanswered || frame.mentionsNothing { return false }
        if frame.reportsClause { return true }
        return !(frame.isReference(verb) || frame.isDiscovery(verb) || frame.isAct(verb) || frame.rejectsThing)
    }
}

extension CueFrame {
    /// Whether "that", "whether" or a word like them stands among the content's first words.
    fileprivate var reportsClause: Bool { (bridge + Array(opening)).contains(where: opensClause) }

    /// Whether the content begins with "that", "whether" or a word like them, behind "on" or "to comment on" if need be.
    private var isClause: Bool {
        let first = opening.first { token in
            !named.tokens[token].isWord(.preposition) && !isAdverb(token)
                && !Vocabulary.commentingVerbs.contains(named.tokens[token].key)
        }
        return (Array(bridge.suffix(1)) + (first.map { [$0] } ?? [])).contains(where: opensClause)
    }

    private func opensClause(_ token: Int) -> Bool {
        named.tokens[token].isWord(.that) || does(.interrogative, token)
    }

    /// "declined to comment", "refused to testify": nothing is said of what the source would not tell.
    fileprivate var isEmptyRefusal: Bool {
        guard let refusal = words.last(where: { does(.refusal, $0) }) else { return false }
        let behind = Array(rest(after: refusal)) + Array(bridge) + Array(opening)
        guard let verb = behind.first(where: { !isAdverb($0) && named.tokens[$0].key != Word.to })
        else { return true }
        if Vocabulary.commentingVerbs.contains(named.tokens[verb].key) { return !isClause }
        if Vocabulary.unreportedResponses.contains(named.tokens[verb].key) || does(.judging, verb) {
            return !reportsClause
        }
        return !does([.giving, .telling, .phrasalDenial], verb) && !named.tokens[verb].isWord(.plainSpeechVerb)
            && !reportsClause
    }

    /// "did not respond to a request", "has not commented on the report"
    fileprivate var isUnanswered: Bool {
        words.contains { token in
            guard does(.negation, token), let head = head(after: token) else { return false }
            return Vocabulary.commentingVerbs.union(Vocabulary.unreportedResponses).contains(named.tokens[head].key)
                && !isClause
        }
    }

    /// "did not mention the report", "made no mention of the plan"
    fileprivate var mentionsNothing: Bool {
        guard !isClause else { return false }
        return words.contains { token in
            if named.tokens[token].key == Word.no {
                return rest(after: token).first.map { named.tokens[$0].key == Word.mention } ?? false
            }
            return does(.negation, token) && (head(after: token).map { does(.mentioning, $0) } ?? false)
        }
    }

    /// "referring to the mayor", "citing an unnamed official": whom or what the words are about, or come from.
    fileprivate func isReference(_ verb: Int) -> Bool {
        if Vocabulary.referringVerbs.contains(named.tokens[verb].key) { return true }
        guard Vocabulary.citingVerbs.contains(named.tokens[verb].key), let content = attribution.content.first,
            !content.contains(where: { named.tokens[$0].key == Word.as }),
            let phrase = PhraseReader(named: named).phrase(from: content.lowerBound, limit: content.upperBound)
        else { return false }
        switch phrase.head {
        case .noun(let noun): return named.tokens[noun].isWord(.personNoun)
        case .name(let name): return named.names[name].kind == .person
        case .pronoun, .relative: return false
        }
    }

    /// "found the key": a thing, and nothing said of it.
    fileprivate func isDiscovery(_ verb: Int) -> Bool {
        guard named.tokens[verb].key == Word.found, let source = attribution.source?.tokens else { return false }
        return !source.contains { named.tokens[$0].isWord([.documentNoun, .organisationNoun]) }
            && !attribution.content.joined().contains { token in
                named.tokens[token].isWord([.auxiliary, .finite, .infinitive, .gerund, .adverb])
                    || named.tokens[token].kind == .number
            }
    }

    /// "attacked officers", "signed the law"
    fileprivate func isAct(_ verb: Int) -> Bool {
        does(.act, verb)
            && !rest(after: verb).contains { named.tokens[$0].isWord(.plainSpeechVerb) || does(.telling, $0) }
    }

    /// "rejected the plan": something that nobody claims, and that is not called anything.
    fileprivate var rejectsThing: Bool {
        guard let verb = words.first(where: { does(.dismissal, $0) }) else { return false }
        return isDenied && !namesClaim(after: verb)
    }
}
