/// What phrases around a name say of it.
extension RoleFinder {
    /// A phrase that says what somebody is, and the noun at its head.
    typealias Description = (words: Range<Int>, head: Int)

    /// "retired neurosurgeon" before a name, where the lexicon does not know the noun.
    func nounBefore(_ name: Name) -> Description? {
        let head = name.tokens.lowerBound - 1
        guard head > paragraph.lowerBound, mayBePerson(name), isPlainNoun(head) else { return nil }
        let previous = tokens[head - 1]
        guard previous.kind == .word || previous.kind == .possessive else { return nil }
        var first = head
        while first > paragraph.lowerBound, head - first < Self.maximumModifiers, tokens[first - 1].kind == .word,
            !tokens[first - 1].isWord(.function), !isVerb(first - 1)
        { first -= 1 }
        return (first..<head + 1, head)
    }

    /// "28-year-old" in "28-year-old Ada Moss", "a 28-year-old diver, Ada Moss" and "Ada Moss, a 28-year-old diver".
    func ageBeside(_ name: Name) -> Int? {
        let start = name.tokens.lowerBound
        let before = max(paragraph.lowerBound, start - Self.maximumWordsToAge)..<start
        let end = name.tokens.upperBound
        let behind = end..<min(paragraph.upperBound, end + Self.maximumWordsToAge)
        let apposed = before.last.map { tokens[$0].kind == .comma } ?? false
        let words = (apposed ? before.dropLast() : before).reversed()
            .prefix { !endsDescription($0) && tokens[$0].kind != .comma }
        if let age = words.first(where: text.isAge) { return age }
        guard end < paragraph.upperBound, tokens[end].kind == .comma else { return nil }
        return behind.dropFirst().prefix { !endsDescription($0) && tokens[$0].kind != .comma }.first(where: text.isAge)
    }

    /// The noun for a member of the party that stands behind an American's name: "Ada Moss (R-Ohio)", "Ada Moss, D-N.Y.".
    func partyBehind(_ name: Name) -> (noun: UInt64, token: Int)? {
        let token = name.tokens.upperBound + 1
        guard token < paragraph.upperBound, [.openBracket, .comma].contains(tokens[token - 1].kind) else { return nil }
        let bytes = text.named.text.bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
        let isAlone = bytes.count == 1 && token + 1 < paragraph.upperBound && tokens[token + 1].kind == .dash
        guard isAlone || bytes.dropFirst().first == UInt8(ascii: "-") else { return nil }
        switch bytes.first {
        case UInt8(ascii: "D"): return (Word.democrat, token)
        case UInt8(ascii: "R"): return (Word.republican, token)
        default: return nil
        }
    }

    /// Whether somebody else is named at a place, or a sentence ends.
    private func endsDescription(_ index: Int) -> Bool {
        tokens[index].isTerminator || tokens[index].kind == .quotationMark || tokens[index].isWord(.conjunction)
            || text.named.name(at: index).map { text.entities[text.entityOfName[$0]].kind == .person } ?? false
    }

    private static let maximumWordsToAge = 5

    /// "The mayor," before a name and a comma.
    func appositionBefore(_ name: Name) -> Description? {
        let comma = name.tokens.lowerBound - 1
        guard comma > paragraph.lowerBound, tokens[comma].kind == .comma, mayBePerson(name), name.core.count > 1,
            tokens[comma - 1].isWord([.personNoun, .title]) || isPlainNoun(comma - 1)
        else { return nil }
        let end = name.tokens.upperBound
        guard end < paragraph.upperBound, tokens[end].kind != .word, tokens[end].kind != .possessive else { return nil }
        var first = comma - 1
        while first > paragraph.lowerBound, comma - first <= Self.maximumModifiers, tokens[first - 1].kind == .word,
            !tokens[first - 1].isWord(.function), !isVerb(first - 1)
        { first -= 1 }
        guard first > paragraph.lowerBound, tokens[first - 1].isWord([.determiner, .possessive]) else { return nil }
        return (first..<comma, comma - 1)
    }

    /// "the mayor of Port Ellery" in "Ada Moss is the mayor of Port Ellery" and "Ada Moss, who was the mayor".
    func predicate(of name: Name) -> Description? {
        var place = name.tokens.upperBound
        if place + 1 < paragraph.upperBound, tokens[place].kind == .comma, tokens[place + 1].key == Word.who {
            place += 2
        }
        if place + 2 < paragraph.upperBound, Vocabulary.officeHoldingVerbs.contains(tokens[place].key),
            tokens[place + 1].key == Word.as
        {
            place += 1
        } else if place < paragraph.upperBound, !Vocabulary.singularCopulas.contains(tokens[place].key) {
            return nil
        }
        guard place + 2 < paragraph.upperBound,
            Vocabulary.singularCopulas.contains(tokens[place].key) || tokens[place].key == Word.as,
            tokens[place + 1].isWord(.determiner), !text.named.isQuoted(place)
        else { return nil }
        let limit = min(paragraph.upperBound, place + 1 + Self.maximumDescription)
        guard let phrase = PhraseReader(named: text.named).phrase(from: place + 1, limit: limit),
            case .noun(let head) = phrase.head, isRole(head, of: name)
        else { return nil }
        return (phrase.tokens.lowerBound + 1..<phrase.tokens.upperBound, head)
    }

    /// Whether a noun may say what a name's bearer is.
    private func isRole(_ head: Int, of name: Name) -> Bool {
        if tokens[head].isWord([.personNoun, .title]) { return name.kind != .organisation }
        if tokens[head].isWord([.organisationNoun, .groupNoun]) { return name.kind != .person }
        return mayBePerson(name) && isPlainNoun(head)
    }

    private func mayBePerson(_ name: Name) -> Bool {
        name.kind == .person || name.kind == .unknown && name.core.count > 1
    }

    /// Whether a word in small letters, which the lexicon does not know, is hardly a verb or an adverb.
    private func isPlainNoun(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.word.isEmpty, !token.isCapitalized else { return false }
        let bytes = text.named.text.bytes[Int(token.start)..<Int(token.end)]
        return bytes.count > 3 && !Self.endings.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    private func isVerb(_ index: Int) -> Bool { PhraseReader(named: text.named).isVerb(index) }

    private static let endings = ["ed", "ing", "ly"].map { Array($0.utf8) }
    private static let maximumModifiers = 6
    private static let maximumDescription = 14
}
