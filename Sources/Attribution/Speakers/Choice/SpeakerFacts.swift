/// Finds out what the columns say.
struct SpeakerFacts {
    let question: SpeakerQuestion
    private let standings: Standings
    let discourse: Discourse
    let words: WordTable
    /// What all candidates share.
    private let asked: SpeakerSubject
    /// Of the entities in the standings, whether the question may mean them as well, and how many of those stand before each.
    private let isRival: [Bool]
    private let rivalsBefore: [Int]
    /// The last turns, the latest first, and how many speakers are among those before each.
    private let turns: [Discourse.Turn]
    private let speakersBefore: [Int]
    /// The token behind what is asked about.
    let end: Int

    var text: EntityText { discourse.text }
    var named: NamedText { discourse.text.named }
    var tokens: [Token] { discourse.text.named.tokens }

    init(
        question: SpeakerQuestion, standings: Standings, discourse: Discourse, words: WordTable
    ) {
        self.question = question
        self.standings = standings
        self.discourse = discourse
        self.words = words
        var asked = SpeakerSubject(form: question.form)
        let named = discourse.text.named
        let tokens = named.tokens
        asked.isRelative = question.isRelative
        end = max(question.place + 1, question.attribution.content.last?.upperBound ?? 0)
        asked.isInQuotation = question.isInQuotation
        let content = question.attribution.content
        asked.isQuoted = content.contains { $0.contains(where: named.isQuoted) }
        asked.isDirect = content.first.map { named.isQuoted($0.lowerBound) } ?? false
        asked.isPlural = question.isPlural
        asked.sourceFirst = content.first.map { question.place < $0.lowerBound } ?? false
        let first = min(question.place, content.first?.lowerBound ?? question.place)
        asked.isParagraphStart =
            named.text.paragraphs[discourse.sentences[discourse.sentence(of: first)].paragraph]
            .lowerBound + Self.maximumOpening > first
        if let head = question.head, question.isNounPhrase {
            asked.head = tokens[head].key
            asked.headCluster = words[tokens[head].key]?.cluster ?? 0
            asked.headClass = tokens[head].word.intersection(Self.nounClasses).rawValue
        }
        if let phrase = question.phrase {
            asked.firstWord = tokens[phrase.tokens.lowerBound].key
            asked.length = min(phrase.tokens.count, Self.maximumLength)
            asked.hasName =
                named.firstName(from: phrase.tokens.lowerBound) < named.firstName(from: phrase.tokens.upperBound)
        }
        asked.cue = question.attribution.cue.map { tokens[$0.lowerBound].key } ?? 0
        let isRival = standings.entities.map { entity in
            discourse.text.entities[entity].kind == .person
                && discourse.gender(of: entity).agrees(with: question.gender)
        }
        asked.rivals = min(
            Self.maximumRivals,
            isRival.indices.count { place in
                isRival[place]
                    && standings.nearest(at: place).map { question.sentence - $0.sentence <= Self.near } ?? false
            })
        self.asked = asked
        self.isRival = isRival
        rivalsBefore = isRival.reduce(into: [0]) { counts, isOne in counts.append((counts.last ?? 0) + (isOne ? 1 : 0))
        }
        turns = discourse.turns.suffix(Self.maximumTurns).reversed()
        speakersBefore = Self.speakersBefore(turns)
    }

    /// How many speakers are among the turns before each.
    private static func speakersBefore(_ turns: [Discourse.Turn]) -> [Int] {
        var seen: [SpeakerIdentity] = []
        return turns.map { turn in
            defer { if !seen.contains(turn.identity) { seen.append(turn.identity) } }
            return seen.count
        }
    }

    private static let maximumOpening = 2
    private static let maximumLength = 8
    private static let maximumRivals = 5
    static let near = 4
    private static let nounClasses: WordClass = [
        .title, .personNoun, .groupNoun, .organisationNoun, .documentNoun, .plural, .male, .female, .speechNoun,
    ]
    private static let nameClasses: WordClass = [
        .title, .personNoun, .groupNoun, .organisationNoun, .documentNoun, .maleName, .femaleName, .place, .calendar,
        .surname, .abbreviation, .function,
    ]

    /// The row for nobody.
    private var nobody: SpeakerSubject { asked }

    /// What is known of each candidate, and of nobody behind them.
    func subjects(of candidates: [SpeakerCandidate]) -> [SpeakerSubject] {
        var subjects = candidates.map(subject) + [nobody]
        compare(&subjects)
        return subjects
    }

    /// What is known of a candidate.
    private func subject(of candidate: SpeakerCandidate) -> SpeakerSubject {
        var subject = asked
        subject.proposals = candidate.proposals
        switch candidate.identity {
        case .entity(let entity): describe(entity, &subject)
        case .role(_, let head): describe(noun: head, &subject)
        case .owned(_, _, let head):
            describe(noun: head, &subject)
            subject.kind = .owned
        }
        describeTurns(of: candidate.identity, &subject)
        subject.hasAround = question.around != nil
        subject.isAround = question.around == candidate.identity
        subject.isSameNoun =
            question.head.map { discourse.lastOfNoun[tokens[$0].key]?.identity == candidate.identity } ?? false
        return subject
    }

    private func describe(_ entity: Int, _ subject: inout SpeakerSubject) {
        let found = text.entities[entity]
        let core = named.names[found.fullest].core
        switch found.kind {
        case .person: subject.kind = .person
        case .organisation: subject.kind = .organisation
        case .unknown: subject.kind = core.count > 1 ? .unknown : .word
        }
        subject.gender = agreement(discourse.gender(of: entity))
        subject.isGenderKnown = discourse.gender(of: entity) != .unknown
        subject.number = question.isPlural && found.kind == .person ? .clashes : .unknown
        let last = tokens[core.upperBound - 1]
        subject.words = min(core.count, Self.maximumLength)
        subject.firstCluster = words[tokens[core.lowerBound].key]?.cluster ?? 0
        subject.lastCluster = words[last.key]?.cluster ?? 0
        subject.lastClass = last.word.intersection(Self.nameClasses).rawValue
        subject.lastWord = last.key
        subject.isCapitals = named.text.isAllCapitals(last)
        subject.mentions = Distance.step(found.names.count)
        subject.isFirstNamed = found.names.first == 0
        if let first = found.names.first {
            subject.isInHeadline = named.names[first].tokens.lowerBound < (named.text.paragraphs.first?.upperBound ?? 0)
        }
        describeRole(entity, core, &subject)
        describeNext(entity, &subject)
        guard let standing = standings[entity] else { return }
        describe(standing, entity, &subject)
    }

    private func describe(_ standing: Standing, _ entity: Int, _ subject: inout SpeakerSubject) {
        subject.rank = min(standing.rank, SpeakerSubject.never - 1)
        subject.isInContent = standing.isInContent
        subject.count = min(standing.count, Self.maximumLength)
        subject.countInParagraph = min(standing.countInParagraph, Self.maximumRivals)
        subject.isTopicBefore = standing.isTopicBefore
        subject.isTopicOfParagraph = standing.isTopicOfParagraph
        subject.rankOfKind = min(rivalsBefore[standing.rank], Self.maximumRivals)
        guard let nearest = standing.nearest else { return }
        subject.sentences = Distance.step(max(0, question.sentence - nearest.sentence))
        subject.paragraphs = Distance.step(max(0, question.paragraph - nearest.paragraph))
        subject.manner = nearest.code
        subject.before = nearest.token > 0 ? tokens[nearest.token - 1].key : 0
        subject.behind = nearest.end < tokens.count ? tokens[nearest.end].key : 0
    }

    private func describe(noun head: Int, _ subject: inout SpeakerSubject) {
        let token = tokens[head]
        subject.kind =
            token.isWord(.personNoun)
            ? text.isPlural(head) ? .unnamedGroup : .unnamedPerson
            : token.isWord(.groupNoun)
                ? .unnamedGroup
                : token.isWord(.organisationNoun) ? .unnamedBody : token.isWord(.documentNoun) ? .document : .other
        subject.gender = agreement(Gender.of(token))
        subject.isGenderKnown = Gender.of(token) != .unknown
        subject.number = text.isPlural(head) == question.isPlural ? .agrees : .clashes
        subject.lastWord = token.key
        subject.lastCluster = words[token.key]?.cluster ?? 0
        subject.isNameOfHead = question.head.map { tokens[$0].key == token.key } ?? false
        subject.sentences = Distance.step(abs(question.sentence - discourse.sentence(of: head)))
        (subject.opening, subject.words) = opening(of: head)
    }

    /// What the phrase of a noun begins with, and its words up to the noun.
    private func opening(of head: Int) -> (SpeakerSubject.Opening, Int) {
        var index = head
        let floor = max(0, head - Self.maximumLength)
        while index > floor {
            let before = tokens[index - 1]
            if before.isWord(.possessive) || before.kind == .possessive { return (.possessive, head - index + 1) }
            if before.kind == .number { return (.number, head - index + 1) }
            if before.isWord(.determiner) {
                let isIndefinite = Vocabulary.indefiniteDeterminers.contains(before.key)
                return (
                    before.key == Word.the ? .definite : isIndefinite ? .indefinite : .otherDeterminer, head - index + 1
                )
            }
            guard before.kind == .word, !before.isWord(.function) else { break }
            index -= 1
        }
        return (.none, head - index + 1)
    }

    private func agreement(_ gender: Gender) -> SpeakerSubject.Agreement {
        if gender == .unknown || question.gender == .unknown { return .unknown }
        return gender == question.gender ? .agrees : .clashes
    }

    private func describeTurns(of identity: SpeakerIdentity, _ subject: inout SpeakerSubject) {
        for (place, turn) in turns.enumerated() where turn.identity == identity {
            if subject.turns == 0 {
                subject.turn = min(speakersBefore[place], Self.maximumRivals)
                subject.turnSentences = Distance.step(max(0, question.sentence - turn.sentence))
                subject.turnParagraphs = Distance.step(max(0, question.paragraph - turn.paragraph))
                subject.isTurnQuoted = turn.isQuoted
                subject.rivalsSinceTurn = rivals(since: turn, besides: identity)
            }
            subject.turns = min(subject.turns + 1, Self.maximumRivals)
        }
    }

    private static let maximumTurns = 12

    /// How many others whom the question may mean were mentioned since a turn ended.
    private func rivals(since turn: Discourse.Turn, besides identity: SpeakerIdentity) -> Int {
        let count = isRival.indices.count { place in
            isRival[place] && identity != .entity(standings.entities[place])
                && standings.nearest(at: place).map { $0.token > turn.end && !$0.isQuoted } ?? false
        }
        return min(count, Self.near)
    }
}
