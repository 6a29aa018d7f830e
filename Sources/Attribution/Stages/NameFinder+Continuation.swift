/// How names go on over small words: "Department of Justice", Robert "Bobby" Scott.
extension NameFinder {
    /// Where the run goes on behind a small word or a nickname at `index`; nil where it ends.
    func continuation(at index: Int, of start: Int, in paragraph: Range<Int>) -> Int? {
        let token = tokens[index]
        let next = index + 1
        guard next < paragraph.upperBound else { return nil }
        if token.kind == .word, token.isWord(.nameParticle) || Self.inOrganisations.contains(token.key) {
            let isParticle = token.isWord(.nameParticle)
            let isBody = tokens[index - 1].isWord([.organisationNoun, .documentNoun])
            let isInside = isParticle || isBody || tokens[index - 1].isWord(.title) && token.key != Self.on
            if isInside, isNameWord(next) { return next + 1 }
            if isParticle, tokens[next].isWord(.nameParticle), next + 1 < paragraph.upperBound, isNameWord(next + 1) {
                return next + 2
            }
            let isArticle = Self.article.contains(tokens[next].key)
            if isInside, !isParticle, isArticle, next + 1 < paragraph.upperBound, isNameWord(next + 1) {
                return next + 2
            }
            return nil
        }
        if token.kind == .other, isAmpersand(token), isNameWord(next) { return next + 1 }
        if token.key == Self.and, joinsFields(at: index, of: start, in: paragraph) { return next + 1 }
        if token.key == Self.to, Self.envoys.contains(tokens[index - 1].key), isNameWord(next) { return next + 1 }
        if token.kind == .comma, tokens[next].isWord(.nameSuffix), tokens[next].isCapitalized { return next + 1 }
        return nickname(at: index, in: paragraph)
    }

    private func isAmpersand(_ token: Token) -> Bool {
        token.end - token.start == 1 && quoted.text.bytes[Int(token.start)] == UInt8(ascii: "&")
    }

    /// Whether the word behind "and" is part of a body's name: "Institute of Tides and Currents", but not "University of
    /// Hallan and Apex Tours".
    private func joinsFields(at and: Int, of start: Int, in paragraph: Range<Int>) -> Bool {
        let next = and + 1
        guard isNameWord(next), next + 1 == paragraph.upperBound || !isNameWord(next + 1) else { return false }
        let word = tokens[next]
        guard !word.isWord([.anyFirstName, .title, .organisationNoun, .personNoun]), !isAllCapitals(next),
            word.isWord(.place) == tokens[and - 1].isWord(.place)
        else { return false }
        return (start..<and - 1).contains {
            tokens[$0].isWord(.organisationNoun) && Self.inOrganisations.contains(tokens[$0 + 1].key)
        }
    }

    /// The end of a quoted nickname, as in Robert "Bobby" Scott.
    private func nickname(at index: Int, in paragraph: Range<Int>) -> Int? {
        let end = index + 3
        guard end < paragraph.upperBound, tokens[index].kind == .quotationMark, tokens[index].followsSpace,
            tokens[index + 1].isCapitalized, tokens[index + 2].kind == .quotationMark, tokens[end].followsSpace,
            isNameWord(end)
        else { return nil }
        return end + 1
    }

    static let inOrganisations = Set(["of", "for", "on"].map(Lexicon.key))
    private static let on = Lexicon.key("on")
    private static let and = Lexicon.key("and")
    static let to = Lexicon.key("to")
    /// Those who are sent to somewhere: "Ambassador to Germany Ada Moss".
    private static let envoys = Set(["ambassador", "envoy"].map(Lexicon.key))
    private static let article = Set(["the"].map(Lexicon.key))
}
