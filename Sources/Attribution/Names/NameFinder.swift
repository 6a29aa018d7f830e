/// Stage 3: capitalized words to names. Linear.
struct NameFinder {
    let quoted: QuotedText
    let tokens: [Token]
    /// Words seen capitalized where a small letter could have stood.
    private var properWords: Set<UInt64> = []
    /// Family names that are common words or months, "May" and "Will": such as stand behind a given name or an honorific.
    private var wordlikeSurnames: Set<UInt64> = []
    /// Words that the text has in small letters, too.
    let smallWords: Set<UInt64>
    private(set) var isInHeadline = false
    /// The paragraph whose names are being found.
    private(set) var paragraph = 0..<0

    /// Finds the names in `quoted`.
    static func find(in quoted: QuotedText) -> NamedText {
        var finder = NameFinder(quoted: quoted)
        finder.collectProperWords()
        finder.collectWordlikeSurnames()
        var names: [Name] = []
        for paragraph in quoted.text.paragraphs {
            finder.isInHeadline = finder.isTitleCased(paragraph)
            finder.paragraph = paragraph
            var index = paragraph.lowerBound
            while index < paragraph.upperBound {
                if let run = finder.run(from: index, in: paragraph) {
                    if let body = finder.body(abbreviatedBy: run, in: paragraph) { finder.join(body, in: &names) }
                    names.append(finder.name(run))
                    index = run.upperBound
                } else {
                    index += 1
                }
            }
        }
        return NamedText(quoted: quoted, names: names, smallWords: finder.smallWords)
    }

    private init(quoted: QuotedText) {
        self.quoted = quoted
        tokens = quoted.text.tokens
        smallWords = Set(tokens.lazy.filter { $0.kind == .word && !$0.isCapitalized }.map(\.key))
    }

    private mutating func collectProperWords() {
        for paragraph in quoted.text.paragraphs where !isTitleCased(paragraph) {
            for index in paragraph where tokens[index].isCapitalized {
                let isBesideName = index + 1 < paragraph.upperBound && tokens[index + 1].isCapitalized
                if !isSentenceInitial(index, in: paragraph) || isBesideName && tokens[index].word.isEmpty {
                    properWords.insert(tokens[index].key)
                }
            }
        }
    }

    private mutating func collectWordlikeSurnames() {
        for paragraph in quoted.text.paragraphs where !isTitleCased(paragraph) {
            for index in paragraph.dropFirst() where isWordlikeSurname(index) {
                wordlikeSurnames.insert(tokens[index].key)
            }
        }
    }

    /// Whether a common word or a month stands behind a given name or an honorific, with a capital: "Theresa May".
    func isWordlikeSurname(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalized, index > 0, Vocabulary.wordlikeSurnames.contains(token.key) else { return false }
        let before = tokens[index - 1]
        return before.isCapitalized && before.isWord([.anyFirstName, .honorific]) && !before.isWord(.auxiliary)
    }

    /// Whether a word that is somebody’s family name in this text stands for them: a verb of saying or "’s" is next to it.
    private func standsForBearer(_ index: Int) -> Bool {
        guard wordlikeSurnames.contains(tokens[index].key), index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .possessive || next.isWord(.speechVerb) && next.isWord(.finite)
            || index > 0 && tokens[index - 1].isWord(.plainSpeechVerb)
    }

    private static let longestHeadline = 40
    /// Capitals that go on for longer are shouting, not a name.
    private static let longestName = 24

    /// Whether nearly every word has a capital, as in a headline, so that capitals say nothing.
    private func isTitleCased(_ paragraph: Range<Int>) -> Bool {
        guard paragraph.count <= Self.longestHeadline else { return false }
        var words = 0
        var capitals = 0
        for index in paragraph where tokens[index].kind == .word && !tokens[index].isWord(.function) {
            words += 1
            if tokens[index].isCapitalized { capitals += 1 }
        }
        return words > 3 && (words - capitals) * 6 <= words
    }

    func isSentenceInitial(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard index > paragraph.lowerBound else { return true }
        let previous = tokens[index - 1]
        switch previous.kind {
        case .quotationMark, .colon, .openBracket, .dash: return true
        default: return previous.isTerminator
        }
    }

    /// The longest run of name words from `start`; nil where none begins there.
    private func run(from start: Int, in paragraph: Range<Int>) -> Range<Int>? {
        guard isNameWord(start), !isOrdinaryStart(start, in: paragraph) else { return nil }
        var end = start + 1
        let limit = min(paragraph.upperBound, start + Self.longestName)
        while end < limit {
            if isNameWord(end) {
                end += 1
            } else if let next = continuation(at: end, of: start, in: paragraph) {
                end = next
            } else {
                break
            }
        }
        if end == start + 1, tokens[start].isWord(.calendar), !tokens[start].isWord(.anyFirstName),
            !standsForBearer(start)
        {
            return nil
        }
        return start..<end
    }

    func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalized, !isCompoundAdjective(token) else { return false }
        if isWordlikeSurname(index) || standsForBearer(index) || isWordlikeGivenName(index) { return true }
        if isInHeadline, !properWords.contains(token.key), !token.isWord([.title, .maleName, .femaleName]) {
            return false
        }
        if token.isWord(.calendar) && !token.isWord(.anyFirstName) { return false }
        if Vocabulary.functionWordAcronyms.contains(token.key), isAllCapitals(index) { return !isShouted(index) }
        return !token.isWord(.function) || token.endsInPeriod || token.isWord(.nameSuffix)
    }

    func isAllCapitals(_ index: Int) -> Bool { quoted.text.isAllCapitals(tokens[index]) }

    /// Whether the words on both sides are in capitals, too.
    private func isShouted(_ index: Int) -> Bool {
        [index - 1, index + 1].allSatisfy { tokens.indices.contains($0) && isAllCapitals($0) }
    }

    /// Whether the word at a sentence's start has its capital only for that.
    private func isOrdinaryStart(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard isSentenceInitial(index, in: paragraph) else { return false }
        let token = tokens[index]
        if Vocabulary.functionWordAcronyms.contains(token.key), isAllCapitals(index) { return false }
        if standsForBearer(index) { return false }
        if token.isWord([.function, .gerund]) { return !isWordlikeGivenName(index) }
        if Vocabulary.openingAdverbs.contains(token.key) { return true }
        let isFollowedByName = index + 1 < paragraph.upperBound && isNameWord(index + 1)
        if isFollowedByName { return isInvertedVerb(index) }
        if properWords.contains(token.key) || token.isWord([.anyFirstName, .title]) { return false }
        if isPlainlyCommon(index, in: paragraph) { return true }
        return token.isWord([.personNoun, .groupNoun, .organisationNoun, .documentNoun, .speechVerb, .otherVerb])
    }

    /// "Said" of "Said Moss:", which opens with the verb.
    private func isInvertedVerb(_ index: Int) -> Bool {
        Vocabulary.invertedSpeechVerbs.contains(tokens[index].key) && !properWords.contains(tokens[index].key)
    }

    /// "Running is …", "Harbours are …".
    private func isPlainlyCommon(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard tokens[index].word.isEmpty, index + 1 < paragraph.upperBound else { return false }
        let bytes = quoted.text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        if bytes.count > 4, bytes.suffix(3).elementsEqual("ing".utf8) { return true }
        return bytes.last == 0x73 && Vocabulary.pluralVerbs.contains(tokens[index + 1].key)
    }

    private func name(_ run: Range<Int>) -> Name {
        var upper = run.upperBound
        while upper > run.lowerBound + 1, tokens[upper - 1].isWord(.nameSuffix) { upper -= 1 }
        let isBody =
            tokens[run].contains { $0.isWord(.organisationNoun) } && bodyEnds(run)
            && !endsInPerson(run.lowerBound..<upper)
        if isBody || isCredit(run) { return Name(tokens: run, core: run, kind: .organisation) }
        var first = run.lowerBound
        for index in run where index < upper - 1 && isTitle(at: index, in: run) {
            first = Self.end(ofTitleAt: index, in: tokens, before: upper)
        }
        if tokens[first].isWord(.function), !tokens[first].isWord(.anyFirstName), !isWordlikeGivenName(first) {
            first = run.lowerBound
        }
        if first == run.lowerBound { first = pastPlaces(run.lowerBound..<upper) }
        first = pastEpithets(first..<upper)
        var last = run.upperBound
        while last - first > 2, tokens[last - 1].isWord(.postnominal) { last -= 1 }
        let core = first..<last
        if first > run.lowerBound || tokens[core.lowerBound].isWord(.anyFirstName) {
            return Name(tokens: run, core: core, kind: .person)
        }
        return Name(tokens: run, core: core, kind: .unknown)
    }

    /// Whether a run says where a picture is from: "AFP Image".
    private func isCredit(_ run: Range<Int>) -> Bool {
        run.count > 1 && Vocabulary.pictureCredits.contains(tokens[run.upperBound - 1].key)
    }

    /// "House of Representatives Speaker Ada Moss" is a person.
    private func endsInPerson(_ run: Range<Int>) -> Bool {
        guard run.count > 3, !tokens[run.upperBound - 1].isWord(.organisationNoun) else { return false }
        let isOfTwoWords =
            tokens[run.upperBound - 3].isWord(.title)
            && run.suffix(2).allSatisfy { tokens[$0].kind == .word && tokens[$0].word.isEmpty }
        return isOfTwoWords
            || (run.lowerBound + 1..<run.upperBound - 2).contains {
                tokens[$0].isWord(.title) && tokens[$0 + 1].isWord(.anyFirstName)
            }
    }

    /// Past "Syrian" in "Syrian Bashar al-Assad"; "New York" is a name.
    private func pastPlaces(_ run: Range<Int>) -> Int {
        let first = run.first { !tokens[$0].isWord(.place) || tokens[$0].isWord(.anyFirstName) } ?? run.lowerBound
        return first + 1 < run.upperBound ? first : run.lowerBound
    }

    /// Whether the run's last word, or the one before "of", names a body.
    private func bodyEnds(_ run: Range<Int>) -> Bool {
        if tokens[run.upperBound - 1].isWord(.organisationNoun) { return true }
        for index in run.dropFirst() where Vocabulary.prepositionsInNames.contains(tokens[index].key) {
            if tokens[index - 1].key == Word.general, index - 2 >= run.lowerBound {
                return tokens[index - 2].isWord(.organisationNoun)
            }
            return tokens[index - 1].isWord(.organisationNoun)
        }
        return false
    }

    private func isTitle(at index: Int, in run: Range<Int>) -> Bool {
        let isFollowedByFullName = run.upperBound - index > 2
        if isFollowedByFullName, tokens[index].isWord([.title, .personNoun]) || isJoinedTitle(tokens[index]) {
            return true
        }
        guard tokens[index].isWord(.title) else { return false }
        return index == run.lowerBound || !tokens[index - 1].isWord(.anyFirstName) || tokens[index].endsInPeriod
    }

    /// Past "Secretary of State" as past "Secretary".
    private static func end(ofTitleAt index: Int, in tokens: [Token], before upper: Int) -> Int {
        let isLonger =
            Vocabulary.prepositionsInNames.contains(tokens[index + 1].key) || tokens[index + 1].key == Word.to
        if index + 3 < upper, isLonger {
            // "Minister of Public Safety Ada Moss"
            let given = (index + 3..<upper - 1).first { tokens[$0].isWord(.anyFirstName) }
            return given ?? index + 3
        }
        if index + 3 < upper, tokens[index + 1].kind == .dash, tokens[index + 2].key == Word.elect { return index + 3 }
        return index + 1
    }
}
