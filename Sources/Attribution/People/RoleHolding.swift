/// A title or description that the article gives somebody.
struct RoleHolding: Sendable {
    let entity: Int
    /// Its words' tokens: "Democratic vice-presidential nominee".
    let words: Range<Int>
}

extension EntityText {
    /// More holders of one role are not told apart.
    static let mostHolders = 32

    /// Whom a phrase for a role means: the holder whose description shares most with it, of several the last one
    /// before it.
    ///
    /// - Parameters:
    ///   - key: that of the noun at its head.
    ///   - phrase: the phrase's tokens.
    func entity(ofRole key: UInt64, as phrase: Range<Int>) -> Int? {
        guard let known = holdings[key] ?? holders(ofSimilarRole: key, as: phrase) else { return nil }
        let gender = phrase.lazy.map { Gender.of(named.tokens[$0]) }.first { $0 != .unknown } ?? .unknown
        var best: (entity: Int, score: Double)?
        for holding in known.prefix(Self.mostHolders)
        where entities[holding.entity].gender.agrees(with: gender) {
            let place = named.names[entities[holding.entity].names.first ?? entities[holding.entity].fullest].tokens
            let isBefore = place.lowerBound < phrase.lowerBound
            var score = likeness(of: phrase, to: holding.words, head: key) + (isBefore ? 0.5 : 0)
            if holding.words.lowerBound < phrase.lowerBound { score += 0.2 }
            if let best, best.score > score || best.score == score && !isBefore { continue }
            best = (holding.entity, score)
        }
        return best.flatMap { $0.score > Self.leastLikeness ? $0.entity : nil }
    }

    /// Secretaries for "the foreign minister", where the word before is the same.
    private func holders(ofSimilarRole key: UInt64, as phrase: Range<Int>) -> [RoleHolding]? {
        guard let other = Vocabulary.equivalentOffices[key] else { return nil }
        let words = Set(phrase.lazy.map { named.tokens[$0].key }).subtracting(Vocabulary.smallWordsInRoles)
        let found = (holdings[other] ?? []).prefix(Self.mostHolders).filter { holding in
            holding.words.contains { words.contains(named.tokens[$0].key) }
        }
        return found.isEmpty ? nil : Array(found)
    }

    private static let leastLikeness = -1.5

    /// How many words two descriptions share, less for words that tell roles apart.
    private func likeness(of phrase: Range<Int>, to words: Range<Int>, head: UInt64) -> Double {
        let mine = Set(phrase.lazy.map { named.tokens[$0].key })
        var other = Set(words.lazy.map { named.tokens[$0].key })
        if let owner = owner(before: words) { other.insert(named.tokens[owner].key) }
        var score = 0.0
        for key in mine where other.contains(key) && key != head {
            score += Vocabulary.smallWordsInRoles.contains(key) ? 0 : 1
        }
        if score == 0, Vocabulary.genericOffices.contains(head), words.count > 1, isCompound(phrase) { score -= 3 }
        for key in Vocabulary.rankModifiers where mine.contains(key) != other.contains(key) { score -= 1 }
        for (one, two) in Vocabulary.opposedDescriptions {
            if mine.contains(one) && other.contains(two) || mine.contains(two) && other.contains(one) { score -= 10 }
        }
        return score
    }

    /// Whether a word says how old somebody is: "43-year-old".
    func isAge(_ token: Int) -> Bool {
        let bytes = named.text.bytes[Int(named.tokens[token].start)..<Int(named.tokens[token].end)]
        return bytes.count > Self.age.count && bytes.suffix(Self.age.count).elementsEqual(Self.age)
    }

    private static let age = Array("-year-old".utf8)

    /// The word that says whose what somebody is: "Norland" in "Norland’s foreign minister".
    func owner(before description: Range<Int>) -> Int? {
        let mark = description.lowerBound - 1
        return mark > 0 && named.tokens[mark].kind == .possessive ? mark - 1 : nil
    }

    /// Whether a noun says little without the one before it: "minister".
    func isOffice(_ key: UInt64) -> Bool { Vocabulary.genericOffices.contains(key) }

    /// Whether a common noun stands before the head: "the band leader".
    private func isCompound(_ phrase: Range<Int>) -> Bool {
        guard phrase.count > 2 else { return false }
        let before = named.tokens[phrase.upperBound - 2]
        return before.kind == .word && !before.isCapitalized && !before.isWord(.function)
    }
}
