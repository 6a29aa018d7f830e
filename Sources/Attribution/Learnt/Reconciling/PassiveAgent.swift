/// Who speaks in the passive, where that is said at once: "was described by Ada Moss as “mad”".
struct PassiveAgent {
    private let named: NamedText

    private var tokens: [Token] { named.tokens }

    init(named: NamedText) { self.named = named }

    /// The phrase behind "by", where a cue in the passive is followed by one that ends before `limit`; with "by" itself
    /// as the first of its `tokens`.
    func agent(of cue: Range<Int>, limit: Int) -> (phrase: SourcePhrase, tokens: Range<Int>)? {
        let last = cue.upperBound - 1
        let by = tokens[last].key == Word.by ? last : cue.upperBound
        guard by < limit, by > cue.lowerBound, tokens[by].key == Word.by, isParticiple(by - 1),
            isPassive(cue.lowerBound..<by), by + 1 < limit, !tokens[by + 1].isWord(.gerund),
            let phrase = PhraseReader(named: named).phrase(from: by + 1, limit: limit), speaks(phrase)
        else { return nil }
        return (phrase, by..<phrase.tokens.upperBound)
    }

    /// The phrase behind a quotation and "by": "was described as “mad” by Ada Moss".
    func agent(behind quotation: Int, of cue: Range<Int>, limit: Int) -> (phrase: SourcePhrase, tokens: Range<Int>)? {
        guard quotation + 1 < limit, tokens[quotation].key == Word.by, !tokens[quotation + 1].isWord(.gerund),
            isPassive(cue), let phrase = PhraseReader(named: named).phrase(from: quotation + 1, limit: limit),
            speaks(phrase)
        else { return nil }
        return (phrase, quotation..<phrase.tokens.upperBound)
    }

    /// The attribution of a quotation behind "was accused by Ada Moss of", or between "was described as" and "by Ada Moss"; nil where
    /// it stands in no such place.
    func attribution(of quotation: Range<Int>, in paragraph: Range<Int>) -> LinkedAttribution? {
        let floor = max(paragraph.lowerBound, quotation.lowerBound - Self.reach)
        var end = quotation.lowerBound
        if end > floor, Vocabulary.prepositionsBehindPassives.contains(tokens[end - 1].key) { end -= 1 }
        guard end > floor else { return nil }
        if let cue = passiveCue(endingAt: end, floor: floor),
            let found = agent(behind: quotation.upperBound, of: cue, limit: paragraph.upperBound)
        {
            return attribution(of: quotation, by: found.phrase, cue)
        }
        for by in (floor..<end).reversed() where tokens[by].key == Word.by {
            guard let cue = passiveCue(endingAt: by, floor: floor),
                let phrase = PhraseReader(named: named).phrase(from: by + 1, limit: end), speaks(phrase)
            else { continue }
            let isBehind = phrase.tokens.upperBound == end
            let isApposed = tokens[phrase.tokens.upperBound].kind == .comma && tokens[end - 1].kind == .comma
            return isBehind || isApposed ? attribution(of: quotation, by: phrase, cue) : nil
        }
        return nil
    }

    private func attribution(of quotation: Range<Int>, by source: SourcePhrase, _ cue: Range<Int>) -> LinkedAttribution
    {
        LinkedAttribution(content: [quotation], source: source, cue: cue, rule: .clause, lastSentence: 0)
    }

    /// "was accused": a form of "be" and a verb of saying, with no more than an adverb between them.
    private func passiveCue(endingAt end: Int, floor: Int) -> Range<Int>? {
        let verb = end - 1
        guard verb > floor, tokens[verb].isWord(.speechVerb), tokens[verb].isWord(.finite) else { return nil }
        return formOfBe(before: verb, floor: floor).map { $0..<end }
    }

    /// The nearest form of "be" before a token, an adverb or so between them.
    private func formOfBe(before token: Int, floor: Int = 0) -> Int? {
        (max(floor, token - Self.maximumBetween)..<token).last { Vocabulary.formsOfBe.contains(tokens[$0].key) }
    }

    private static let reach = 24
    private static let maximumBetween = 2

    private func speaks(_ phrase: SourcePhrase) -> Bool { Self.speaks(phrase, in: named) }

    /// Whether the phrase is for somebody: "by phone", "by Friday" and "by 2030" are not.
    static func speaks(_ phrase: SourcePhrase, in named: NamedText) -> Bool {
        switch phrase.head {
        case .name, .pronoun: true
        case .noun(let noun): named.tokens[noun].isWord([.personNoun, .groupNoun, .organisationNoun])
        case .relative: false
        }
    }

    private func isPassive(_ words: Range<Int>) -> Bool {
        words.contains { Vocabulary.formsOfBe.contains(tokens[$0].key) }
            || formOfBe(before: words.lowerBound) != nil
    }

    private func isParticiple(_ token: Int) -> Bool {
        tokens[token].isWord([.speechVerb, .otherVerb]) && tokens[token].isWord(.finite)
            || PhraseReader(named: named).isVerb(token)
    }
}

extension LinkedAttribution {
    /// With who speaks in the passive as its source, in a text whose sentence ends at `limit`: the subject, which was
    /// taken for the source, is what it is about.
    func withAgent(in named: NamedText, limit: Int) -> LinkedAttribution {
        guard let cue, source.map({ $0.tokens.upperBound <= cue.lowerBound }) ?? true else { return self }
        let agents = PassiveAgent(named: named)
        let quoted = content.lazy.flatMap { $0 }.first { $0 >= cue.upperBound && named.isQuoted($0) }
        let end = quoted.flatMap { named.quoted.quotation(at: $0) }.map {
            named.quoted.quotations[$0].tokens.upperBound
        }
        guard
            let agent = agents.agent(of: cue, limit: limit)
                ?? end.flatMap({ agents.agent(behind: $0, of: cue, limit: limit) })
        else { return self }
        var active = self
        active.source = agent.phrase
        active.content = content(without: agent.tokens)
        if active.content.isEmpty {
            guard let source else { return self }
            active.content = [source.tokens]
        }
        return active
    }
}
