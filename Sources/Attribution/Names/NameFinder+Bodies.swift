/// How the names of bodies go on over small words.
extension NameFinder {
    /// The end of a body's fields behind "and": "Institute of Tides and Currents", "Harbour and Tides Committee", but not
    /// "University of Hallan and Apex Tours". Nil if "and" does not belong to the name.
    func endOfFields(behind and: Int, of start: Int, in paragraph: Range<Int>) -> Int? {
        let next = and + 1
        guard isNameWord(next) else { return nil }
        var end = next + 1
        while end < paragraph.upperBound, end - next < Self.maximumField, isNameWord(end) { end += 1 }
        guard end == paragraph.upperBound || !isNameWord(end) else { return nil }
        let field = next..<end
        let isField = field.allSatisfy {
            !tokens[$0].isWord([.anyFirstName, .title, .personNoun]) && !isAllCapitals($0)
        }
        guard isField, tokens[next].isWord(.place) == tokens[and - 1].isWord(.place) else { return nil }
        let endsInBody =
            tokens[end - 1].isWord(.organisationNoun) || Vocabulary.officeFields.contains(tokens[end - 1].key)
        let hasFields = (start..<and - 1).contains {
            tokens[$0].isWord(.organisationNoun) && Vocabulary.prepositionsInNames.contains(tokens[$0 + 1].key)
        }
        if hasFields {
            return field.count == 1 && !tokens[next].isWord(.organisationNoun) || field.count > 1 && endsInBody
                ? end : nil
        }
        let isPlain = (start..<and).allSatisfy {
            !tokens[$0].isWord([.anyFirstName, .title, .personNoun, .organisationNoun])
        }
        return endsInBody && isPlain && field.count > 1 && isDefinite(start, in: paragraph) ? end : nil
    }

    private func isDefinite(_ start: Int, in paragraph: Range<Int>) -> Bool {
        start > paragraph.lowerBound && tokens[start - 1].isWord([.determiner, .possessive])
    }

    /// Whether "to" stands in a name: "Ambassador to Germany Ada Moss", "Committee to Protect Divers".
    func joinsPurpose(at index: Int) -> Bool {
        Vocabulary.envoyTitles.contains(tokens[index - 1].key)
            || !isInHeadline && tokens[index - 1].isCapitalized && tokens[index - 1].isWord(.organisationNoun)
                && !tokens[index + 1].isWord([.anyFirstName, .place])
    }

    /// Whether "’s" stands in a name: "Women’s Media Centre", "Divers’ Union".
    func joinsOwner(at index: Int, of start: Int, in paragraph: Range<Int>) -> Bool {
        if isOwnedByState(at: index, of: start, in: paragraph) { return true }
        guard Vocabulary.pluralOwnersInNames.contains(tokens[index - 1].key) || endsInMen(tokens[index - 1]) else {
            return false
        }
        var end = index + 1
        while end < min(paragraph.upperBound, index + Self.maximumRest), isNameWord(end) { end += 1 }
        return (index + 1..<end).contains { tokens[$0].isWord(.organisationNoun) }
    }

    /// Whether a body that every state has one of stands behind a state's name and "’s": "Norland’s Foreign Ministry".
    private func isOwnedByState(at index: Int, of start: Int, in paragraph: Range<Int>) -> Bool {
        guard
            (start..<index).allSatisfy({ !tokens[$0].isWord([.anyFirstName, .title, .personNoun, .organisationNoun]) })
        else { return false }
        var end = index + 1
        while end < min(paragraph.upperBound, index + Self.maximumField + 1), isNameWord(end) { end += 1 }
        return end > index + 1 && Vocabulary.bodiesOfStates.contains(tokens[end - 1].key)
    }

    private func endsInMen(_ token: Token) -> Bool {
        token.end - token.start > 3
            && quoted.text.bytes[Int(token.start)..<Int(token.end)].suffix(3).elementsEqual("men".utf8)
    }

    /// The end of a name that goes on with "of the" and a body: "Freedom of the Press Foundation".
    func endOfOwnedBody(at index: Int, of start: Int, in paragraph: Range<Int>) -> Int? {
        guard index == start + 1, index + 2 < paragraph.upperBound, tokens[index].key == Word.of,
            tokens[index + 1].key == Word.the, !isInHeadline, tokens[start].word.isEmpty, start > paragraph.lowerBound,
            !tokens[start - 1].isTerminator, isNameWord(index + 2)
        else { return nil }
        var end = index + 3
        while end < min(paragraph.upperBound, index + Self.maximumRest), isNameWord(end) { end += 1 }
        return end > index + 3 && tokens[end - 1].isWord(.organisationNoun) ? end : nil
    }

    private static let maximumField = 3
    /// The end of "Pitt, Brandow & Co." behind its first comma: partners of one word each, and "&" before the last.
    func endOfPartners(behind comma: Int, in paragraph: Range<Int>) -> Int? {
        var index = comma
        for _ in 0..<Self.maximumPartners {
            guard index + 3 < paragraph.upperBound, tokens[index].kind == .comma, isNameWord(index + 1) else {
                return nil
            }
            if isAmpersand(tokens[index + 2]), isNameWord(index + 3) { return index + 4 }
            index += 2
        }
        return nil
    }

    private static let maximumPartners = 4
    /// Words that a name goes on for behind "’s" or "of the".
    private static let maximumRest = 8
}
