/// Tells whether two names in full may be forms of one.
struct NameMatch {
    let named: NamedText

    private var tokens: [Token] { named.tokens }

    init(named: NamedText) { self.named = named }

    /// The key of "Jr." or the like at the end; nil where there is none.
    func suffix(of name: Name) -> UInt64? {
        words(of: name).upperBound < name.core.upperBound ? tokens[name.core.upperBound - 1].key : nil
    }

    /// The name's words without "Jr." at the end.
    func words(of name: Name) -> Range<Int> {
        var upper = name.core.upperBound
        while upper > name.core.lowerBound + 1,
            tokens[upper - 1].isWord(.nameSuffix) || tokens[upper - 1].kind == .comma
        {
            upper -= 1
        }
        return name.core.lowerBound..<upper
    }

    /// Whether a name is another one preceded by words that do not belong to it: "PM Ada Moss", "Add Ada Moss".
    func hasForeignWords(_ name: Name, beside other: Name) -> Bool {
        let (words, others) = (words(of: name), words(of: other))
        if others.count == 1, words.count == 2 { return isCommonWord(words.lowerBound, before: others.lowerBound) }
        guard name.kind != .organisation, others.count > 1, words.count > others.count, endsIn(others, words) else {
            return false
        }
        let extra = words.dropLast(others.count)
        // "Safety Ada Moss", of which "Ada Moss" stands elsewhere.
        if tokens[others.lowerBound].isWord(.anyFirstName), extra.allSatisfy({ tokens[$0].word.isEmpty }) {
            return true
        }
        return !mayBeGivenName(extra.lowerBound)
            || !extra.dropFirst().allSatisfy { mayBeGivenName($0) || tokens[$0].isWord(.place) }
    }

    /// "Given Obama", "Better RNC": a word that has its capital for the sentence or the headline, before a name that says enough
    /// alone.
    private func isCommonWord(_ index: Int, before name: Int) -> Bool {
        let token = tokens[index]
        let isFirst = index == 0 || tokens[index - 1].isTerminator || tokens[index - 1].kind == .quotationMark
        let isHeadline = named.text.kind(of: index) == .headline
        return named.smallWords.contains(token.key) && tokens[name].word.isEmpty && (isFirst || isHeadline)
            && !token.isWord([.anyFirstName, .surname, .place, .title, .honorific, .organisationNoun, .nameParticle])
    }

    /// Whether a word may be one of somebody’s given names.
    private func mayBeGivenName(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind != .word || token.isWord([.anyFirstName, .nameParticle, .surname]) || token.endsInPeriod {
            return true
        }
        return token.word.isEmpty && !named.text.isAllCapitals(token) && !named.smallWords.contains(token.key)
            && !named.text.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "-"))
    }

    /// The key of a word with plain letters.
    func plainKey(_ token: Token) -> UInt64 {
        PlainLetters.key(named.text.bytes[Int(token.start)..<Int(token.end)]) ?? token.key
    }

    /// Whether a full name may be another form of the other one: same first word, initial or pet name.
    func agree(_ name: Name, _ other: Name) -> Bool {
        let words = words(of: name)
        let others = self.words(of: other)
        if endsIn(words, others) || endsIn(others, words) { return true }
        if name.kind == .organisation || other.kind == .organisation { return false }
        let first = tokens[words.lowerBound]
        let otherFirst = tokens[others.lowerBound]
        if plainKey(first) == plainKey(otherFirst) || hasNickname(others, first.key)
            || hasNickname(words, otherFirst.key)
        {
            return true
        }
        guard Gender.ofGivenName(first).agrees(with: .ofGivenName(otherFirst)) else { return false }
        if arePetForms(first.key, otherFirst.key) { return true }
        if words.count > others.count, words.count > 2, tokens[words.lowerBound + 1].key == otherFirst.key {
            return true
        }
        if others.count > words.count, others.count > 2, tokens[others.lowerBound + 1].key == first.key { return true }
        return named.text.bytes[Int(first.start)] == named.text.bytes[Int(otherFirst.start)]
            && (first.endsInPeriod || otherFirst.endsInPeriod || isShortForm(first, of: otherFirst)
                || isShortForm(otherFirst, of: first))
    }

    /// Whether a name differs from another one of as many words only in that it is written in full: "Kenneth Moss" beside "Ken
    /// Moss", "Jarosław" beside "Jaroslaw".
    func isSpeltOut(_ name: Name, beside other: Name) -> Bool {
        let (words, others) = (words(of: name), words(of: other))
        guard words.count == others.count, words.count > 1 else { return false }
        let (first, otherFirst) = (tokens[words.lowerBound], tokens[others.lowerBound])
        let rest = zip(words.dropFirst(), others.dropFirst())
        guard rest.allSatisfy({ plainKey(tokens[$0]) == plainKey(tokens[$1]) }) else { return false }
        if plainKey(first) == plainKey(otherFirst) {
            return words.count { marks(tokens[$0]) } > others.count { marks(tokens[$0]) }
        }
        return isShortForm(otherFirst, of: first) || isPetForm(otherFirst.key, of: first.key)
    }

    /// Whether a word has letters with marks.
    private func marks(_ token: Token) -> Bool {
        PlainLetters.key(named.text.bytes[Int(token.start)..<Int(token.end)]) != nil
    }

    /// Whether two or more words end a longer name: "Harbour Council" of "Port Ellery Harbour Council".
    private func endsIn(_ short: Range<Int>, _ long: Range<Int>) -> Bool {
        short.count > 1 && short.count <= long.count
            && zip(short, long.suffix(short.count)).allSatisfy { plainKey(tokens[$0]) == plainKey(tokens[$1]) }
    }

    /// Whether a name has this word between marks: Robert "Bobby" Scott.
    private func hasNickname(_ words: Range<Int>, _ key: UInt64) -> Bool {
        words.dropFirst().contains { tokens[$0].key == key && tokens[$0 - 1].kind == .quotationMark }
    }

    /// "Tim" of "Timothy", "Don" of "Donald".
    private func isShortForm(_ short: Token, of long: Token) -> Bool {
        let count = Int(short.end - short.start)
        guard count >= 2, short.end - short.start < long.end - long.start else { return false }
        return (0..<count).allSatisfy {
            named.text.bytes[Int(short.start) + $0] == named.text.bytes[Int(long.start) + $0]
        }
    }

    private func arePetForms(_ one: UInt64, _ other: UInt64) -> Bool {
        guard let group = Self.petForms[one] else { return false }
        return group == Self.petForms[other]
    }

    /// "Bill" of "William".
    private func isPetForm(_ short: UInt64, of long: UInt64) -> Bool {
        Self.formalNames.contains(long) && !Self.formalNames.contains(short) && arePetForms(short, long)
    }

    /// Pet names that do not begin as the name does, each with the number of its group.
    private static let petForms: [UInt64: Int] = {
        var numbers: [UInt64: Int] = [:]
        for (number, group) in petNames.enumerated() {
            for word in group.split(separator: " ") where numbers[Lexicon.key(word)] == nil {
                numbers[Lexicon.key(word)] = number
            }
        }
        return numbers
    }()

    /// The first of each group.
    private static let formalNames = Set(
        petNames.compactMap { $0.split(separator: " ").first.map { Lexicon.key($0) } })

    /// Given names with their pet names behind them.
    private static let petNames = [
        "william bill billy will willie", "robert bob bobby rob robbie", "richard dick rick ricky rich",
        "james jim jimmy jamie", "michael mike mickey mick", "john jack johnny jon", "joseph joe joey",
        "thomas tom tommy", "edward ed eddie ted teddy ned", "anthony tony", "charles charlie chuck",
        "henry harry hank", "lawrence larry laurence", "margaret maggie meg peggy",
        "elizabeth liz beth betty betsy",
        "katherine kathy kate katie catherine cathy", "andrew andy drew", "alexander alex sandy",
        "steven steve stephen",
        "daniel dan danny", "patrick pat paddy", "patricia pat patty trish", "francis frank",
        "frederick fred freddie",
        "barbara barb", "deborah debbie deb", "susan sue", "gerald jerry gerry", "jeffrey jeff geoffrey geoff",
        "nicholas nick", "kenneth ken kenny", "leonard len lenny", "nancy ann", "theodore ted teddy theo",
    ]
}
