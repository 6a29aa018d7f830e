/// Stage 6: names to entities. Linear: as many namesakes as a text may well have are told apart.
struct EntityFinder {
    private let named: NamedText
    private var entities: [Entity] = []
    private var entityOfName: [Int]
    private var byLastWord: [UInt64: [Int]] = [:]
    private var byFirstWord: [UInt64: [Int]] = [:]
    /// Bodies by their initials' key: "IMF".
    private var byInitials: [UInt64: Int] = [:]

    /// More people of one name are not told apart.
    private static let mostNamesakes = 12

    /// How often each entity is named in full.
    private var fullCounts: [Int] = []

    /// Gathers the names of `named`.
    static func find(in named: NamedText) -> EntityText {
        var finder = EntityFinder(named: named)
        finder.gatherFullNames()
        finder.gatherSingleWords()
        for (name, entity) in finder.entityOfName.enumerated() { finder.entities[entity].names.append(name) }
        return RoleFinder.describe(
            EntityText(
                named: named, entities: finder.entities, entityOfName: finder.entityOfName, entitiesOfRole: [:]))
    }

    private init(named: NamedText) {
        self.named = named
        entityOfName = Array(repeating: -1, count: named.names.count)
    }

    private mutating func gatherFullNames() {
        for (index, name) in named.names.enumerated() where words(of: name).count > 1 || isUndividedFullName(name) {
            let words = words(of: name)
            let key = lastKey(words)
            let known = byLastWord[key, default: []].first { agrees(words, with: entities[$0], name) }
            join(index, to: known, first: named.tokens[words.lowerBound].key, last: key)
        }
    }

    private mutating func gatherSingleWords() {
        for entity in entityOfName where entity >= 0 {
            while fullCounts.count <= entity { fullCounts.append(0) }
            fullCounts[entity] += 1
        }
        /// The paragraph that last named each entity in full.
        var lastParagraph = [Int](repeating: -1, count: entities.count)
        var paragraph = 0
        for (index, name) in named.names.enumerated() {
            while named.text.paragraphs[paragraph].upperBound <= name.tokens.lowerBound { paragraph += 1 }
            if entityOfName[index] < 0 {
                let words = words(of: name)
                let key = lastKey(words)
                var candidates = (byLastWord[key] ?? []) + (byFirstWord[key] ?? [])
                if candidates.isEmpty, isAcronym(words), let body = byInitials[key] { candidates = [body] }
                let honorific = gender(of: name)
                let fitting = candidates.filter { entities[$0].gender.agrees(with: honorific) }
                let likeliest = fitting.max {
                    let isNear = (lastParagraph[$0] == paragraph, lastParagraph[$1] == paragraph)
                    guard !name.hasTitle || isNear.0 == isNear.1 else { return isNear.1 }
                    return (fullCounts[$0], $1) < (fullCounts[$1], $0)
                }
                join(index, to: likeliest, first: key, last: key)
                if fullCounts.count < entities.count {
                    fullCounts.append(0)
                    lastParagraph.append(-1)
                }
            } else {
                lastParagraph[entityOfName[index]] = paragraph
            }
        }
    }

    private mutating func join(_ index: Int, to known: Int?, first: UInt64, last: UInt64) {
        let name = named.names[index]
        guard let known else {
            entityOfName[index] = entities.count
            if isUndividedFullName(name) { registerFamilyName(of: name) }
            if let key = initials(of: name) { byInitials[key] = entities.count }
            if byLastWord[last, default: []].count < Self.mostNamesakes {
                byLastWord[last, default: []].append(entities.count)
            }
            let isPersonal = name.kind == .person || named.tokens[name.core.lowerBound].isWord(.anyFirstName)
            if first != last, isPersonal, byFirstWord[first, default: []].count < Self.mostNamesakes {
                byFirstWord[first, default: []].append(entities.count)
            }
            entities.append(
                Entity(names: [], fullest: index, kind: name.kind, gender: gender(of: name), description: nil))
            return
        }
        entityOfName[index] = known
        if entities[known].gender == .unknown { entities[known].gender = gender(of: name) }
        if entities[known].kind == .unknown { entities[known].kind = name.kind }
        if isFuller(name, than: named.names[entities[known].fullest]) { entities[known].fullest = index }
    }

    /// The key of the initials of a body's capitalized words; nil for a person or for fewer than three.
    private func initials(of name: Name) -> UInt64? {
        guard name.kind != .person else { return nil }
        let words = name.core.filter { named.tokens[$0].isCapitalized }
        guard words.count > 2 else { return nil }
        var hash = WordHash()
        for word in words { hash.add(named.text.bytes[Int(named.tokens[word].start)]) }
        return hash.value
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
        return name.core.count > other.core.count
    }

    /// The name's words without "Jr." at the end.
    private func words(of name: Name) -> Range<Int> {
        var upper = name.core.upperBound
        while upper > name.core.lowerBound + 1,
            named.tokens[upper - 1].isWord(.nameSuffix) || named.tokens[upper - 1].kind == .comma
        {
            upper -= 1
        }
        return name.core.lowerBound..<upper
    }

    /// The key of the last word; of "al-Assad" that of "Assad".
    private func lastKey(_ words: Range<Int>) -> UInt64 {
        let token = named.tokens[words.upperBound - 1]
        let range = Int(token.start)..<Int(token.end)
        guard Scalar.isParticleName(range, in: named.text.bytes) else { return token.key }
        var hash = WordHash()
        let hyphen = named.text.bytes[range].firstIndex { $0 == 0x2D || $0 == 0x27 } ?? range.lowerBound
        for byte in named.text.bytes[hyphen + 1..<range.upperBound] { hash.add(byte) }
        return hash.value
    }

    /// Whether a full name may be another form of the entity's: same first word or initial.
    private func agrees(_ words: Range<Int>, with entity: Entity, _ name: Name) -> Bool {
        let other = named.names[entity.fullest]
        let otherWords = self.words(of: other)
        if name.kind == .organisation || other.kind == .organisation {
            return words.count == otherWords.count
                && zip(words, otherWords).allSatisfy { named.tokens[$0].key == named.tokens[$1].key }
        }
        let first = named.tokens[words.lowerBound]
        let otherFirst = named.tokens[otherWords.lowerBound]
        if first.key == otherFirst.key || hasNickname(otherWords, first.key) || hasNickname(words, otherFirst.key) {
            return true
        }
        guard gender(of: name).agrees(with: entity.gender) else { return false }
        return named.text.bytes[Int(first.start)] == named.text.bytes[Int(otherFirst.start)]
            && (first.endsInPeriod || otherFirst.endsInPeriod || isShortForm(first, of: otherFirst)
                || isShortForm(otherFirst, of: first))
    }

    /// Whether a name has this word between marks: Robert "Bobby" Scott.
    private func hasNickname(_ words: Range<Int>, _ key: UInt64) -> Bool {
        words.dropFirst().contains { named.tokens[$0].key == key && named.tokens[$0 - 1].kind == .quotationMark }
    }

    /// "Tim" of "Timothy", "Don" of "Donald".
    private func isShortForm(_ short: Token, of long: Token) -> Bool {
        let count = Int(short.end - short.start)
        guard count >= 2, short.end - short.start < long.end - long.start else { return false }
        return (0..<count).allSatisfy {
            named.text.bytes[Int(short.start) + $0] == named.text.bytes[Int(long.start) + $0]
        }
    }

    private func gender(of name: Name) -> Gender {
        for index in name.tokens.lowerBound..<name.core.lowerBound {
            if named.tokens[index].isWord(.female) { return .female }
            if named.tokens[index].isWord(.male), named.tokens[index].isWord([.honorific, .personNoun]) {
                return .male
            }
        }
        guard name.core.count > 1 || named.tokens[name.core.lowerBound].isWord(.anyFirstName) else { return .unknown }
        let first = named.tokens[name.core.lowerBound]
        switch (first.isWord(.maleName), first.isWord(.femaleName)) {
        case (true, false): return .male
        case (false, true): return .female
        default: return .unknown
        }
    }
}
