/// Who a source is, before it gets a number.
enum SpeakerIdentity: Hashable, Sendable {
    /// One of ``EntityText/entities``.
    case entity(Int)
    /// Somebody known by a role: the key of the words, and the token of the noun at their head.
    case role(UInt64, Int)
    /// Known by whose it is, "his campaign": the owner, the key of the other words and the token of the noun.
    case owned(by: Int, UInt64, Int)

    static func == (left: SpeakerIdentity, right: SpeakerIdentity) -> Bool {
        switch (left, right) {
        case (.entity(let one), .entity(let other)): one == other
        case (.role(let one, _), .role(let other, _)): one == other
        case (.owned(let one, let key, _), .owned(let other, let otherKey, _)): one == other && key == otherKey
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        switch self {
        case .entity(let number): hasher.combine(number)
        case .role(let key, _): hasher.combine(key)
        case .owned(let owner, let key, _):
            hasher.combine(owner)
            hasher.combine(key)
        }
    }
}

extension EntityText {
    /// A key of a source's words, articles left out, so that "a spokeswoman" and "the spokeswoman" are one.
    ///
    /// - Parameter without: tokens that are left out, too.
    func roleKey(_ source: SourcePhrase, without owner: Range<Int> = 0..<0) -> UInt64 {
        var key: UInt64 = 0
        for index in roleWords(source.tokens) where !owner.contains(index) {
            key = key &* 31 &+ named.tokens[index].key
        }
        return key
    }

    /// The words that say whose a noun is, in front of it: "his", "Moss’s"; nil where there are none.
    func owner(in phrase: Range<Int>, before noun: Int) -> Range<Int>? {
        var index = phrase.lowerBound
        while index < min(noun, phrase.upperBound) {
            if let name = named.name(at: index) {
                let end = named.names[name].tokens.upperBound
                if end < noun, named.tokens[end].kind == .possessive {
                    return named.names[name].tokens.lowerBound..<end + 1
                }
                index = end
                continue
            }
            let token = named.tokens[index]
            if token.isWord(.possessive), !token.isWord(.firstPerson) { return index..<index + 1 }
            index += 1
        }
        return nil
    }

    /// How the article writes that something is an entity’s: "’s", "'s", or the mark alone.
    func possessiveMark(of entity: Int) -> String {
        let marks = entities[entity].names.prefix(Self.maximumNames).lazy.map { named.names[$0].tokens.upperBound }
            .filter { $0 < named.tokens.count && named.tokens[$0].kind == .possessive }
        return (marks.first ?? possessive).map { named.text.text(named.tokens[$0].range) } ?? "’s"
    }

    /// The words without an article before them.
    func roleWords(_ tokens: Range<Int>) -> Range<Int> {
        let tokens = mainWords(tokens)
        let first = named.tokens[tokens.lowerBound]
        let isArticle = first.isWord(.determiner) && tokens.count > 1 && Vocabulary.articlesAndOne.contains(first.key)
        if isArticle, tokens.count > 1, named.tokens[tokens.lowerBound + 1].isWord(.preposition) { return tokens }
        return isArticle ? tokens.lowerBound + 1..<tokens.upperBound : tokens
    }

    /// The words without "on Thursday" or "yesterday" behind.
    private func timeless(_ tokens: Range<Int>) -> Range<Int> {
        var words = tokens
        guard let last = words.last, words.count > 1, isTime(last) else { return tokens }
        while let last = words.last,
            isTime(last) || named.tokens[last].isWord([.preposition, .determiner])
                || Vocabulary.timeModifiers.contains(named.tokens[last].key)
        { words.removeLast() }
        if let last = words.last, words.count > 1, Vocabulary.publishingParticiples.contains(named.tokens[last].key) {
            words.removeLast()
        }
        return words.isEmpty ? tokens : words
    }

    private func isTime(_ token: Int) -> Bool {
        named.tokens[token].isWord(.calendar) && !named.tokens[token].isWord(.anyFirstName)
            || Vocabulary.timesBehindRoles.contains(named.tokens[token].key)
    }

    /// The words without "only" in front, a time behind and what a comma sets off behind.
    private func mainWords(_ tokens: Range<Int>) -> Range<Int> {
        var words = timeless(tokens)
        if words.count > 1, Vocabulary.focusAdverbs.contains(named.tokens[words.lowerBound].key) { words.removeFirst() }
        if let doing = words.dropFirst().first(where: { isDoing($0) && named.tokens[$0 - 1].isWord(.plural) }) {
            words = words.lowerBound..<doing
        }
        if let bracket = words.dropFirst().first(where: { named.tokens[$0].kind == .openBracket }) {
            words = words.lowerBound..<bracket
        }
        guard let comma = words.first(where: { named.tokens[$0].kind == .comma }), comma > words.lowerBound else {
            return words
        }
        let isList =
            words[comma...].dropFirst().prefix(3).contains { named.tokens[$0].isWord(.conjunction) }
            || words[comma...].dropFirst().contains {
                named.tokens[$0].kind == .comma && $0 + 1 < words.upperBound
                    && named.tokens[$0 + 1].isWord(.conjunction)
            }
        return isList ? words : words.lowerBound..<comma
    }

    /// Whether a word says what somebody is doing: "protesters marching through the streets".
    private func isDoing(_ index: Int) -> Bool {
        let token = named.tokens[index]
        guard token.isWord(.gerund) || token.word.isEmpty && !token.isCapitalized else { return false }
        return named.text.bytes[Int(token.start)..<Int(token.end)].suffix(3).elementsEqual("ing".utf8)
    }

    /// The organisation named last before a place whose name ends in a word: "the department".
    func organisation(endingIn key: UInt64, before place: Int) -> Int? {
        let end = named.firstName(from: place)
        for index in (max(0, end - Self.mostNamesBack)..<end).reversed() {
            let name = named.names[index]
            if name.kind == .organisation, name.core.contains(where: { named.tokens[$0].key == key }) {
                return entityOfName[index]
            }
        }
        return nil
    }

    /// Names that are looked at for how a possessive is written.
    private static let maximumNames = 12
    /// A body named farther back is hardly meant.
    private static let mostNamesBack = 60
}
