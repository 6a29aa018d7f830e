/// Sources known by a noun: "the Syrian dictator" is somebody named; "a spokeswoman" is a speaker by role.
extension SpeakerResolver {
    mutating func identity(ofNoun token: Int, _ source: SourcePhrase) -> SpeakerIdentity {
        if let entity = apposedName(behind: source) ?? newspaper(token, source) ?? owner(ofWords: token, source) {
            return .entity(entity)
        }
        let sentence = Int(pronouns.sentenceOfToken[token])
        if tokens[source.tokens.lowerBound].key == Self.the, let known = known(token, source, sentence: sentence) {
            if lastRoles[tokens[token].key]?.identity == known { lastRoles[tokens[token].key] = (known, sentence) }
            return known
        }
        if let owned = owned(token, source) { return owned }
        if let kin = kin(token, source) { return .entity(kin) }
        let role = SpeakerIdentity.role(text.roleKey(source), token)
        lastRoles[tokens[token].key] = (role, sentence)
        return role
    }

    /// Whom a phrase with "the" takes up.
    private mutating func known(_ token: Int, _ source: SourcePhrase, sentence: Int) -> SpeakerIdentity? {
        let key = tokens[token].key
        let isBody = tokens[token].isWord(.organisationNoun) && !tokens[token].isWord(.personNoun)
        let introduced = introduced(token, source)
        if isBody {
            if let entity = text.organisation(endingIn: key, before: source.tokens.lowerBound) {
                return .entity(entity)
            }
            if let body = introduced ?? recentBody(key, source, sentence: sentence) { return body }
        }
        if let last = lastRoles[key], sentence - last.sentence <= Self.farthestRole { return last.identity }
        if let entity = text.entity(ofRole: key, as: source.tokens) { return .entity(entity) }
        if let introduced { return introduced }
        guard isEpithet(token) || isFreshDescription(token, source) else { return nil }
        if let speaker = pronouns.speaker, sentence - speaker.sentence <= Self.farthestBody,
            text.entities[speaker.entity].kind != .organisation,
            text.entities[speaker.entity].gender.agrees(with: Gender.of(tokens[token]))
        {
            return .entity(speaker.entity)
        }
        guard let entity = pronouns.antecedent(of: token), text.entities[entity].kind == .person else { return nil }
        return .entity(entity)
    }

    /// Whether "the New York businessman" takes up somebody named: a description, of a noun not used shortly before.
    private func isFreshDescription(_ token: Int, _ source: SourcePhrase) -> Bool {
        guard source.tokens.lowerBound + 1 < token, tokens[token].isWord([.personNoun, .title]),
            !tokens[token].isWord(.plural), !Self.unnamed.contains(tokens[token].key), !named.isQuoted(token)
        else { return false }
        let start = source.tokens.lowerBound
        if text.isOffice(tokens[token].key), !Self.passing.contains(tokens[token - 1].key) { return false }
        let floor = max(0, start - Self.farthestNoun)
        return !(floor..<start).contains { tokens[$0].key == tokens[token].key && named.name(at: $0) == nil }
    }

    /// What may stand before an office that says nothing of which one: "the former minister".
    private static let passing = Set(
        "former then current retired outgoing incoming presumptive longtime veteran embattled ousted".split(
            separator: " "
        ).map(Lexicon.key))

    /// Before that many tokens a noun is forgotten.
    private static let farthestNoun = 300

    /// The newspaper of "a Times article", or the one that "the article" takes up.
    private func newspaper(_ token: Int, _ source: SourcePhrase) -> Int? {
        guard Self.articles.contains(tokens[token].key) else { return nil }
        if token > source.tokens.lowerBound, let name = named.name(at: token - 1) {
            return endsInPaper(named.names[name]) ? text.entityOfName[name] : nil
        }
        guard source.tokens.count == 2, tokens[source.tokens.lowerBound].key == Self.the else { return nil }
        let end = named.firstName(from: token)
        return (max(0, end - Self.mostNamesBack)..<end).last { endsInPaper(named.names[$0]) }
            .map { text.entityOfName[$0] }
    }

    private func endsInPaper(_ name: Name) -> Bool { Self.papers.contains(tokens[name.core.upperBound - 1].key) }

    private static let mostNamesBack = 40
    private static let articles = Set(["article", "story", "piece", "editorial", "column", "op-ed"].map(Lexicon.key))
    private static let papers = Set(
        """
        times post journal herald tribune gazette guardian telegraph chronicle globe courier independent mail mirror
        observer magazine news today politico reuters press sun star standard bulletin examiner inquirer dispatch atlantic
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))
    /// Those who stay without a name.
    private static let unnamed = Set(
        """
        official officer spokesman spokeswoman spokesperson source person man woman boy girl person insider aide
        witness resident voter executive lawyer doctor judge narrator announcer moderator caller questioner reporter
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))

    /// "the department" after "Department of Justice"; "the company", "the union" after whichever spoke.
    private func recentBody(_ key: UInt64, _ source: SourcePhrase, sentence: Int) -> SpeakerIdentity? {
        guard source.tokens.count == 2, Self.anyBody.contains(key) else { return nil }
        if let lastBody, case .entity = lastBody.identity, sentence - lastBody.sentence <= Self.farthestRole {
            return lastBody.identity
        }
        return bodies.organisation(before: source.tokens.lowerBound, isAnywhere: true).map { .entity($0) }
    }

    /// "a letter to the council", for "the letter" shortly after it.
    private mutating func introduced(_ token: Int, _ source: SourcePhrase) -> SpeakerIdentity? {
        let start = source.tokens.lowerBound
        guard source.tokens.count == 2, !tokens[token].isWord(.plural), !named.isQuoted(start) else { return nil }
        let floor = max(0, start - Self.farthestIntroduction)
        guard
            let noun = (floor..<start).last(where: {
                tokens[$0].key == tokens[token].key && named.name(at: $0) == nil && !named.isQuoted($0)
            }),
            let first = (max(floor, noun - Self.longestIntroduction)..<noun).last(where: {
                tokens[$0].isWord(.determiner) || tokens[$0].kind != .word
            }), Self.indefinite.contains(tokens[first].key),
            let phrase = PhraseReader(named: named).phrase(from: first, limit: start),
            case .noun(let head) = phrase.head,
            head == noun
        else { return nil }
        let key = text.roleKey(phrase)
        introductions[key] = phrase.tokens
        return .role(key, noun)
    }

    private static let farthestIntroduction = 160
    private static let longestIntroduction = 6
    private static let indefinite = Set(["a", "an", "another", "one"].map(Lexicon.key))

    /// Who says what "her words", "Moss’s demand" say.
    private mutating func owner(ofWords token: Int, _ source: SourcePhrase) -> Int? {
        guard tokens[token].isWord(.speechNoun) || Self.words.contains(tokens[token].key) else { return nil }
        let start = source.tokens.lowerBound
        if tokens[start].isWord(.possessive), tokens[start].isWord([.male, .female]) {
            return pronouns.antecedent(of: start)
        }
        guard let name = named.name(at: start), named.names[name].tokens.upperBound < token,
            tokens[named.names[name].tokens.upperBound].kind == .possessive
        else { return nil }
        return text.entityOfName[name]
    }

    /// Nouns for what somebody says or thinks, beside those that attribute.
    private static let words = Set(
        """
        demand eyes mind opinion opinions views speech rhetoric testimony account address interview tone stance
        vision proposal prediction response reaction mantra joke tweets tirade rant appeal plea oath
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))

    /// "Moss’s campaign", "her campaign".
    private mutating func owned(_ token: Int, _ source: SourcePhrase) -> SpeakerIdentity? {
        guard Self.ownedBodies.contains(tokens[token].key) else { return nil }
        let start = source.tokens.lowerBound
        if tokens[start].isWord(.possessive), tokens[start].isWord([.male, .female]) {
            guard let owner = pronouns.antecedent(of: start) else { return nil }
            return .body(owner: owner, tokens[token].key, token)
        }
        guard let name = named.name(at: start), named.names[name].kind != .organisation else { return nil }
        let end = named.names[name].tokens.upperBound
        guard end < token, tokens[end].kind == .possessive else { return nil }
        return .body(owner: text.entityOfName[name], tokens[token].key, token)
    }

    /// Who "his daughter" is, where the article names one daughter of somebody.
    private func kin(_ token: Int, _ source: SourcePhrase) -> Int? {
        guard Self.kin.contains(tokens[token].key), tokens[source.tokens.lowerBound].isWord(.possessive),
            let holdings = text.holdings[tokens[token].key]
        else { return nil }
        let named = holdings.prefix(EntityText.mostHolders).filter { holding in
            let before = holding.words.lowerBound - 1
            return before >= 0 && (tokens[before].isWord(.possessive) || tokens[before].kind == .possessive)
        }
        guard let first = named.first, named.allSatisfy({ $0.entity == first.entity }) else { return nil }
        return first.entity
    }

    private static let kin = Set(
        """
        father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin stepfather
        stepmother grandfather grandmother grandson granddaughter boyfriend girlfriend fiance fiancee
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))

    /// Who "another critic, Ada Moss," is.
    func apposedName(behind source: SourcePhrase) -> Int? {
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

    /// Whether newspapers use the noun for whoever spoke last: "the businessman", "the Texan", "the 43-year-old".
    private func isEpithet(_ token: Int) -> Bool {
        if Self.epithets.contains(tokens[token].key) { return true }
        let bytes = named.text.bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
        return bytes.count > Self.age.count && bytes.suffix(Self.age.count).elementsEqual(Self.age)
    }

    private static let age = Array("-year-old".utf8)

    /// What any organisation may be called later on.
    private static let anyBody = Set(
        """
        company firm organisation organization group body business corporation union agency newspaper paper magazine site website
        network outlet broadcaster charity party commission committee council association bank institute
        manufacturer retailer airline carrier carmaker watchdog regulator club team
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))
    private static let ownedBodies = Set(
        ["campaign", "team", "administration", "office", "government"].map(Lexicon.key))
    /// What newspapers call somebody for a change, so that it stands for whoever spoke last.
    private static let epithets = Set(
        """
        businessman businesswoman billionaire millionaire mogul tycoon magnate candidate nominee senator lawmaker politician
        republican democrat conservative liberal socialist libertarian native star veteran legislator diplomat author
        writer novelist poet economist academic congressman congresswoman front-runner frontrunner contender hopeful
        governor texan vermonter californian floridian ohioan hoosier briton american australian canadian german scot
        frenchman irishman welshman englishman spaniard swede dutchman indian pakistani
        actor actress singer rapper comedian comedienne athlete player striker midfielder defender goalkeeper winger
        batsman bowler skipper champion winner driver jockey golfer boxer swimmer sprinter cyclist cricketer footballer
        philanthropist entrepreneur industrialist financier academic theologian philosopher playwright filmmaker
        lady peer backbencher statesman stateswoman strongman premier chancellor politician parliamentarian
        """.split(whereSeparator: \.isWhitespace).map(Lexicon.key))
    private static let the = Lexicon.key("the")
}
