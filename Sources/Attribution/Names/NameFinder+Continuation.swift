/// How names go on over small words: "Department of Justice", Robert "Bobby" Scott.
extension NameFinder {
    /// Where the run goes on behind a small word or a nickname at `index`; nil where it ends.
    func continuation(at index: Int, of start: Int, in paragraph: Range<Int>) -> Int? {
        let token = tokens[index]
        let next = index + 1
        guard next < paragraph.upperBound else { return nil }
        if let end = endOfOwnedBody(at: index, of: start, in: paragraph) { return end }
        if token.kind == .word, token.isWord(.nameParticle) || Vocabulary.prepositionsInNames.contains(token.key) {
            let isParticle = token.isWord(.nameParticle)
            let isBody = tokens[index - 1].isWord([.organisationNoun, .documentNoun])
            let isRoyal =
                token.key == Word.of && index - start == 2 && Vocabulary.titlesWithCountry.contains(tokens[start].key)
            let isInside = isParticle || isBody || isRoyal || tokens[index - 1].isWord(.title) && token.key != Word.on
            if isInside, isNameWord(next) { return next + 1 }
            if isParticle, tokens[next].isWord(.nameParticle), next + 1 < paragraph.upperBound, isNameWord(next + 1) {
                return next + 2
            }
            let isArticle = tokens[next].key == Word.the
            if isInside, !isParticle, isArticle, next + 1 < paragraph.upperBound, isNameWord(next + 1) {
                return next + 2
            }
            return nil
        }
        if token.kind == .other, isAmpersand(token), isNameWord(next) { return next + 1 }
        if token.key == Word.and, let end = endOfFields(behind: index, of: start, in: paragraph) { return end }
        if token.key == Word.to, isNameWord(next), joinsPurpose(at: index) { return next + 1 }
        if token.kind == .possessive, joinsOwner(at: index, of: start, in: paragraph) { return next + 1 }
        if Vocabulary.relativeDays.contains(token.key), token.isCapitalized, index > start { return next }
        if token.kind == .comma, let end = endOfPartners(behind: index, in: paragraph) { return end }
        if token.kind == .dash, isElect(next), next + 1 < paragraph.upperBound, isNameWord(next + 1) { return next + 2 }
        if token.kind == .comma, tokens[next].isWord(.nameSuffix), tokens[next].isCapitalized { return next + 1 }
        return nickname(at: index, in: paragraph)
    }

    /// "Sen.-elect Ada Moss"
    func isElect(_ index: Int) -> Bool { tokens[index].key == Word.elect && !tokens[index].followsSpace }

    func isAmpersand(_ token: Token) -> Bool {
        token.end - token.start == 1 && quoted.text.bytes[Int(token.start)] == UInt8(ascii: "&")
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
}
