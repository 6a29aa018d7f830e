/// What stands before a given name, and what is one though it looks like a common word.
extension NameFinder {
    /// The first token after "Rival" in "Rival Hillary Clinton": skips words before a given name that are not names themselves.
    func pastEpithets(_ run: Range<Int>) -> Int {
        guard run.count > 2, let given = run.dropLast().first(where: { tokens[$0].isWord(.anyFirstName) }),
            (run.lowerBound..<given).allSatisfy({ isEpithet($0, before: given, of: run) })
                || isPosition(run.lowerBound..<given)
        else { return run.lowerBound }
        return given
    }

    /// Whether several words name a body or an office, whatever else is among them: "Browns DL", "Tides Committee Chairperson".
    private func isPosition(_ words: Range<Int>) -> Bool {
        words.count > 1
            && words.contains {
                tokens[$0].isWord([.organisationNoun, .groupNoun, .title, .personNoun]) || isJoinedTitle(tokens[$0])
                    || isAllCapitals($0) && !tokens[$0].endsInPeriod && tokens[$0].end - tokens[$0].start > 1
            }
            && words.allSatisfy { tokens[$0].kind == .word && !tokens[$0].isWord(.nameParticle) }
    }

    /// Whether a word before a given name describes the person. An unknown word is a given name itself if it is capitalized in
    /// mid-sentence, or precedes a name that is not English, and the text never has it in small letters: "Varun Kumar Sinha".
    private func isEpithet(_ index: Int, before given: Int, of run: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.endsInPeriod { return token.key == Word.del }
        guard token.kind == .word, token.isCapitalized, token.end - token.start > 3,
            !token.isWord([.nameParticle, .honorific]), !Vocabulary.familyNamesInFront.contains(token.key)
        else { return false }
        return !token.word.isEmpty || smallWords.contains(token.key) || isAllCapitals(index) || isInHeadline
            || isWomansOffice(token)
            || isSentenceInitial(run.lowerBound, in: paragraph)
                && (looksLikeNoun(token) || !WorldNames.keys.contains(tokens[given].key))
    }

    /// "Assemblywoman": hardly a name.
    private func isWomansOffice(_ token: Token) -> Bool {
        quoted.text.bytes[Int(token.start)..<Int(token.end)].suffix(5).elementsEqual("woman".utf8)
    }

    /// "Biologist", "Major-General": words that end as those for what people do, or are joined of two.
    private func looksLikeNoun(_ token: Token) -> Bool {
        let bytes = quoted.text.bytes[Int(token.start)..<Int(token.end)]
        return bytes.contains(UInt8(ascii: "-"))
            || Vocabulary.agentSuffixes.contains {
                bytes.count > $0.utf8.count && bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
            }
    }

    /// "Secretary-Treasurer", "Editor-in-Chief": a word for an office, joined to others by hyphens.
    func isJoinedTitle(_ token: Token) -> Bool {
        let bytes = quoted.text.bytes[Int(token.start)..<Int(token.end)]
        guard token.word.isEmpty, let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return false }
        var hash = WordHash()
        for byte in bytes[..<hyphen] { hash.add(byte) }
        let office = Lexicon.builtIn[hash.value]
        return !office.isDisjoint(with: [.title, .personNoun]) && office.isDisjoint(with: [.anyFirstName, .honorific])
    }

    /// "Chicago-based", "Thirty-year-old": adjectives with a capital for the sentence or the place in them.
    func isCompoundAdjective(_ token: Token) -> Bool {
        let bytes = quoted.text.bytes[Int(token.start)..<Int(token.end)]
        guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")) else { return false }
        return Vocabulary.adjectiveEndings.contains { bytes[(hyphen + 1)...].elementsEqual($0.utf8) }
    }

    /// Whether "Will" or the like is a given name: a name follows, and the sentence asks nothing.
    func isWordlikeGivenName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard Vocabulary.wordlikeGivenNames.contains(token.key), token.isCapitalized, !isInHeadline,
            !isAllCapitals(index),
            index + 1 < tokens.count
        else { return false }
        let next = tokens[index + 1]
        guard next.kind == .word, next.isCapitalized, next.followsSpace,
            !next.isWord([.function, .title, .honorific, .calendar, .place, .anyFirstName])
        else { return false }
        let end = tokens[index...].prefix(Self.maximumQuestion).first(where: \.isTerminator)
        return end?.kind != .question
    }

    private static let maximumQuestion = 60
}
