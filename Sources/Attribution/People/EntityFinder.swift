/// Stage 8: names to entities. Linear: as many namesakes as a text may well have are told apart.
struct EntityFinder {
    private let named: NamedText
    private let match: NameMatch
    private var entities: [Entity] = []
    private var entityOfName: [Int]
    private var byLastWord: [UInt64: [Int]] = [:]
    private var byFirstWord: [UInt64: [Int]] = [:]
    private var misspelt = MisspeltNames()
    /// Bodies by abbreviations that the text gives them.
    private var abbreviations: [UInt64: Int] = [:]
    /// Where words first stood that are a name by themselves.
    private let firstAlone: [UInt64: Int]
    /// Bodies by their initials' key: "IMF".
    private var byInitials: [UInt64: Int] = [:]

    /// More people of one name are not told apart.
    private static let mostNamesakes = 12

    /// Gathers the names of `named`.
    static func find(in named: NamedText) -> EntityText {
        var finder = EntityFinder(named: named)
        finder.gatherFullNames()
        finder.gatherAbbreviations()
        finder.gatherHonorifics()
        finder.gatherSingleWords()
        for (name, entity) in finder.entityOfName.enumerated() { finder.entities[entity].names.append(name) }
        return RoleFinder.describe(
            EntityText(
                named: named, entities: finder.entities, entityOfName: finder.entityOfName, holdings: [:],
                possessive: named.tokens.firstIndex { $0.kind == .possessive }))
    }

    private init(named: NamedText) {
        self.named = named
        match = NameMatch(named: named)
        entityOfName = Array(repeating: -1, count: named.names.count)
        let alone = named.names.lazy.map(\.core).filter { $0.count == 1 }.map(\.lowerBound)
        firstAlone = Dictionary(alone.map { (named.tokens[$0].key, $0) }) { first, _ in first }
    }

    private mutating func gatherFullNames() {
        for (index, name) in named.names.enumerated() {
            let words = match.words(of: name)
            guard words.count > 1 && !isAfterParticle(words) || isUndividedFullName(name) else { continue }
            let key = lastKey(words)
            let known = byLastWord[key, default: []].first { mayBe($0, name) }
            join(index, to: known, first: match.plainKey(named.tokens[words.lowerBound]), last: key)
        }
    }

    /// "Port Ellery Harbour Office (PEHO)": the letters stand for the name wherever they are alone.
    private mutating func gatherAbbreviations() {
        for (index, name) in named.names.enumerated().dropFirst() where entityOfName[index] < 0 {
            let open = name.tokens.lowerBound - 1
            guard name.tokens.count == 1, isAcronym(name.tokens), named.tokens[open].kind == .openBracket,
                name.tokens.upperBound < named.tokens.count, named.tokens[name.tokens.upperBound].kind == .closeBracket,
                named.names[index - 1].tokens.upperBound == open, entityOfName[index - 1] >= 0,
                mayBeBody(named.names[index - 1]), named.text.isAllCapitals(named.tokens[name.tokens.lowerBound]),
                !named.tokens[name.tokens.lowerBound].isWord(.place)
            else { continue }
            let entity = entityOfName[index - 1]
            entityOfName[index] = entity
            abbreviations[named.tokens[name.tokens.lowerBound].key] = entity
            if entities[entity].kind == .unknown { entities[entity].kind = .organisation }
        }
    }

    private func mayBeBody(_ name: Name) -> Bool {
        name.kind == .organisation
            || name.kind == .unknown && name.core.count > 1
                && !name.core.contains { named.tokens[$0].isWord(.anyFirstName) }
    }

    private func mayBe(_ entity: Int, _ name: Name) -> Bool {
        let fullest = named.names[entities[entity].fullest]
        return match.agree(name, fullest) && match.suffix(of: name) == match.suffix(of: fullest)
            && gender(of: name).agrees(with: entities[entity].gender)
    }

    /// "Mr. Moss" is nobody whom the article names in full where it does so for Ada Moss alone.
    private mutating func gatherHonorifics() {
        for (index, name) in named.names.enumerated() where entityOfName[index] < 0 && name.hasTitle {
            guard titleGender(of: name) != .unknown else { continue }
            let words = match.words(of: name)
            let key = lastKey(words)
            let namesakes = byLastWord[key, default: []].filter { entities[$0].kind == .person }
            let fitting = candidates(for: name, words, key)
            if !namesakes.isEmpty, fitting.count < 2 { join(index, to: fitting.first, first: key, last: key) }
        }
    }

    private mutating func gatherSingleWords() {
        var recency = NameRecency(named: named, entityOfName: entityOfName, count: entities.count)
        for (index, name) in named.names.enumerated() {
            recency.move(to: name)
            let isNew = entityOfName[index] < 0
            if isNew {
                let words = match.words(of: name)
                let key = lastKey(words)
                join(
                    index, to: recency.likeliest(among: candidates(for: name, words, key), for: name), first: key,
                    last: key)
            }
            recency.see(entityOfName[index], isNew: isNew)
        }
    }

    /// Whom a name of one word may stand for.
    private func candidates(for name: Name, _ words: Range<Int>, _ key: UInt64) -> [Int] {
        let honorific = titleGender(of: name)
        if name.core.count == 1, let body = abbreviations[key] { return [body] }
        func fitting(_ found: [Int]?) -> [Int] { (found ?? []).filter { entities[$0].gender.agrees(with: honorific) } }
        let family = fitting(byLastWord[key])
        let people = family.filter { entities[$0].kind == .person }
        // "Team Moss" is no Moss.
        if !people.isEmpty { return people + family.filter { isOfTwoUnknownWords(named.names[entities[$0].fullest]) } }
        if name.hasTitle && !isKnighted(name) { return family }
        // "Republicans" are not only "Senate Republicans".
        if name.core.count == 1, named.tokens[name.core.lowerBound].isWord(.groupNoun) {
            return family.filter { named.names[entities[$0].fullest].core.count == 1 }
        }
        // "Georgia said" is no Georgia Kell.
        let given = named.tokens[words.lowerBound].isWord(.place) ? [] : fitting(byFirstWord[key])
        if !family.isEmpty || !given.isEmpty { return family + given }
        if let bearer = bearer(ofMisspelt: name) { return [bearer] }
        return isAcronym(words) ? byInitials[key].map { [$0] } ?? [] : []
    }

    /// "Tyresha McClenney": neither word is one that the lexicon knows.
    private func isOfTwoUnknownWords(_ name: Name) -> Bool {
        name.kind == .unknown && name.core.count == 2 && name.core.allSatisfy { named.tokens[$0].word.isEmpty }
    }

    /// "Sir Keir", "Prince Harry": a title that goes with the given name.
    private func isKnighted(_ name: Name) -> Bool {
        Vocabulary.titlesBeforeGivenNames.contains(named.tokens[name.core.lowerBound - 1].key)
    }

    /// The person whose name is spelt nearly so.
    private func bearer(ofMisspelt name: Name) -> Int? {
        let last = named.tokens[name.core.upperBound - 1]
        guard name.kind != .organisation, last.word.isEmpty, name.core.count == 1 else { return nil }
        return misspelt.bearer(of: named.text.bytes[Int(last.start)..<Int(last.end)])
    }

    private mutating func join(_ index: Int, to known: Int?, first: UInt64, last: UInt64) {
        let name = named.names[index]
        guard let known else {
            entityOfName[index] = entities.count
            if isUndividedFullName(name) { registerFamilyName(of: name) }
            if name.kind == .person && name.core.count > 1 || isOfTwoUnknownWords(name) {
                let family = named.tokens[match.words(of: name).upperBound - 1]
                misspelt.add(named.text.bytes[Int(family.start)..<Int(family.end)], of: entities.count)
            }
            for key in initials(of: name) where byInitials[key] == nil { byInitials[key] = entities.count }
            if byLastWord[last, default: []].count < Self.mostNamesakes {
                byLastWord[last, default: []].append(entities.count)
            }
            if first != last, canStandAlone(name), byFirstWord[first, default: []].count < Self.mostNamesakes {
                byFirstWord[first, default: []].append(entities.count)
            }
            entities.append(
                Entity(names: [], fullest: index, kind: name.kind, gender: gender(of: name)))
            return
        }
        entityOfName[index] = known
        let isShort = name.core.count == 1 && named.names[entities[known].fullest].core.count > 1
        if entities[known].gender == .unknown {
            entities[known].gender = isShort ? titleGender(of: name) : gender(of: name)
        }
        if entities[known].kind == .unknown { entities[known].kind = name.kind }
        let fullest = named.names[entities[known].fullest]
        if isFuller(name, than: fullest) || match.hasForeignWords(fullest, beside: name) {
            entities[known].fullest = index
        }
    }

    /// Whether a name's first word may stand for it: a given name, "Peabody" for "Peabody Energy".
    private func canStandAlone(_ name: Name) -> Bool {
        let first = named.tokens[name.core.lowerBound]
        if name.kind == .person || first.isWord(.anyFirstName) { return true }
        if name.kind == .unknown, Vocabulary.familyNamesInFront.contains(first.key) { return true }
        let last = named.tokens[name.core.upperBound - 1]
        if name.kind == .unknown, name.core.count == 2, first.word.isEmpty, last.word.isEmpty,
            !named.smallWords.contains(first.key), !named.smallWords.contains(last.key),
            name.core.lowerBound < firstAlone[first.key] ?? .max
        {
            return true
        }
        guard name.kind == .organisation || Vocabulary.companyNameEndings.contains(last.key) else { return false }
        return !first.isWord([.place, .title, .personNoun, .organisationNoun, .groupNoun]) && first.isCapitalized
    }

    /// "De Blasio" is a surname.
    private func isAfterParticle(_ words: Range<Int>) -> Bool {
        words.count == 2 && named.tokens[words.lowerBound].isWord(.nameParticle)
            && !named.tokens[words.lowerBound].isWord(.anyFirstName)
    }

    /// The keys of the letters that may stand for a body: the initials of its capitalized words, of many also without the first
    /// one or the last ("HHS", "CDC"). None for a person or for fewer than three words, but for two that begin with "United": "US",
    /// "UN".
    private func initials(of name: Name) -> [UInt64] {
        guard name.kind != .person else { return [] }
        let words = name.core.filter { named.tokens[$0].isCapitalized }
        let isUnion = words.count == 2 && named.tokens[words[0]].key == Word.united
        guard words.count > 2 || isUnion else { return [] }
        let letters = words.map { named.text.bytes[Int(named.tokens[$0].start)] }
        let isLong = letters.count > 3 && name.kind == .organisation
        return (isLong ? [letters[...], letters.dropFirst(), letters.dropLast()] : [letters[...]]).map { letters in
            var hash = WordHash()
            for letter in letters { hash.add(letter) }
            return hash.value
        }
    }

    private func isAcronym(_ words: Range<Int>) -> Bool {
        named.text.bytes[Int(named.tokens[words.lowerBound].start)..<Int(named.tokens[words.lowerBound].end)]
            .allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// Whether one word without spaces is a family name and a given name, as in Chinese, Japanese and Korean.
    private func isUndividedFullName(_ name: Name) -> Bool {
        let token = named.tokens[name.core.lowerBound]
        return name.core.count == 1 && token.end - token.start >= 3 * Self.cjkScalarLength
            && named.text.bytes[Int(token.start)] >= Self.firstCJKByte
    }

    /// One or two characters from the front stand for the whole name later on.
    private mutating func registerFamilyName(of name: Name) {
        let start = Int(named.tokens[name.core.lowerBound].start)
        var hash = WordHash()
        for length in 1...2 {
            let from = start + (length - 1) * Self.cjkScalarLength
            for byte in named.text.bytes[from..<from + Self.cjkScalarLength] { hash.add(byte) }
            guard byFirstWord[hash.value, default: []].count < Self.mostNamesakes else { continue }
            byFirstWord[hash.value, default: []].append(entities.count)
        }
    }

    /// Chinese, Japanese and Korean characters take three bytes, the first of which is at least this one.
    private static let cjkScalarLength = 3
    private static let firstCJKByte: UInt8 = 0xE3

    /// Whether a form of a name says more than another; what the article says itself goes before what it quotes.
    private func isFuller(_ name: Name, than other: Name) -> Bool {
        let isQuoted = named.isQuoted(name.core.lowerBound)
        if isQuoted != named.isQuoted(other.core.lowerBound), other.core.count > 1, name.core.count > 1 {
            return !isQuoted
        }
        guard name.core.count > other.core.count else {
            return name.core.count == other.core.count && match.isSpeltOut(name, beside: other)
        }
        // A headline puts before a name what a sentence would not: "Better RNC".
        if isInHeadline(name), !isInHeadline(other), name.kind != .person { return false }
        return !match.hasForeignWords(name, beside: other)
    }

    private func isInHeadline(_ name: Name) -> Bool {
        [.headline, .heading].contains(named.text.kind(of: name.core.lowerBound))
    }

    /// The key of the last word with plain letters; of "al-Assad" that of "Assad".
    private func lastKey(_ words: Range<Int>) -> UInt64 {
        let token = named.tokens[words.upperBound - 1]
        let range = Int(token.start)..<Int(token.end)
        guard Scalar.isParticleName(range, in: named.text.bytes) else {
            return match.plainKey(token)
        }
        let hyphen = named.text.bytes[range].firstIndex { $0 == 0x2D || $0 == 0x27 } ?? range.lowerBound
        let rest = named.text.bytes[hyphen + 1..<range.upperBound]
        if let plain = PlainLetters.key(rest) { return plain }
        var hash = WordHash()
        for byte in rest { hash.add(byte) }
        return hash.value
    }

    private func gender(of name: Name) -> Gender {
        let title = titleGender(of: name)
        let first = named.tokens[name.core.lowerBound]
        guard title == .unknown, name.core.count > 1 || !name.hasTitle && !first.isWord(.surname) else { return title }
        return Gender.ofGivenName(first)
    }

    /// What the titles before a name say: "Mrs.", "Chairwoman".
    private func titleGender(of name: Name) -> Gender {
        for index in name.tokens.lowerBound..<name.core.lowerBound {
            if named.tokens[index].isWord(.female) { return .female }
            if named.tokens[index].isWord(.male), named.tokens[index].isWord([.honorific, .personNoun]) {
                return .male
            }
        }
        return .unknown
    }
}
