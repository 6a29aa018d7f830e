/// Reads on through the text, noting of whom it speaks.
struct MentionReader {
    private(set) var mentions: [Mention] = []
    private var next = 0
    private let named: NamedText
    private let sentences: [Sentence]
    let sentenceOfToken: [Int32]

    init(named: NamedText, sentences: [Sentence]) {
        self.named = named
        self.sentences = sentences
        var owners = [Int32](repeating: 0, count: named.tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for token in sentence.tokens { owners[token] = Int32(number) }
        }
        sentenceOfToken = owners
    }

    /// The number of the first mention at a token or after it.
    func firstMention(from token: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Something that may be a mention.
    enum Candidate {
        case name(Int)
        case pronoun(Int)
        /// A phrase like "the Republican nominee", and its noun.
        case role(Range<Int>, noun: Int)
    }

    /// The next one before `limit`; nil when the text is read as far as that.
    mutating func nextCandidate(before limit: Int) -> Candidate? {
        while next < limit {
            let index = next
            if let name = named.name(at: index) {
                next = max(next + 1, named.names[name].tokens.upperBound)
                if isBesideText(index) { continue }
                return .name(name)
            }
            next += 1
            if named.isQuoted(index) { continue }
            let token = named.tokens[index]
            if token.isWord([.pronoun, .auxiliary]), token.isWord([.male, .female]) { return .pronoun(index) }
            if token.isWord([.personNoun, .title]), !token.isWord(.plural), let phrase = definitePhrase(endingAt: index)
            {
                return .role(phrase, noun: index)
            }
        }
        return nil
    }

    /// Whether a token stands in a caption or a byline, which tell of nobody whom the text goes on with.
    private func isBesideText(_ token: Int) -> Bool {
        switch named.text.kinds[sentences[Int(sentenceOfToken[token])].paragraph] {
        case .caption, .byline, .dateline: true
        case .headline, .body, .heading, .blockQuote, .turn, .furniture: false
        }
    }

    /// Notes a mention that begins at `token` and ends before `end`.
    mutating func note(
        _ entity: Int, from token: Int, to end: Int, isIntroduction: Bool = false, isPronoun: Bool = false
    ) {
        let sentence = Int(sentenceOfToken[token])
        let tokens = named.tokens
        var mention = Mention(
            entity: entity, token: token, end: end, sentence: sentence, paragraph: sentences[sentence].paragraph)
        mention.isSubject = token - sentences[sentence].tokens.lowerBound <= Self.longestOpening
        if end < tokens.count {
            if tokens[end].isWord([.auxiliary, .finite]) { mention.isSubject = true }
            mention.isOwner = tokens[end].kind == .possessive || tokens[token].isWord(.possessive)
        }
        if follows(verbBefore: token) { mention.isSubject = true }
        let isModifier = isModifier(end)
        mention.isOwner = mention.isOwner || isModifier
        mention.isGoverned = token > 0 && tokens[token - 1].isWord(.preposition)
        mention.isSubject = mention.isSubject && !isModifier && !mention.isGoverned
        mention.isIntroduction = isIntroduction && !isModifier
        mention.isPronoun = isPronoun
        mention.isQuoted = named.isQuoted(token) && !isLeftOpen(at: token)
        mention.isFronted = isFronted(token, in: sentences[sentence].tokens)
        mentions.append(mention)
    }

    /// Whether the token is in an opening phrase of its sentence that is not the main clause and that no comma has closed yet.
    private func isFronted(_ token: Int, in sentence: Range<Int>) -> Bool {
        let first = sentence.lowerBound
        guard first < token, token - first < Self.maximumOpening, named.name(at: first) == nil,
            named.tokens[first].isWord([.preposition, .gerund, .subordinator])
        else { return false }
        return !(first..<token).contains { named.tokens[$0].kind == .comma }
    }

    /// Words before a comma that ends the opening of a sentence.
    private static let maximumOpening = 24

    /// Whether a verb of saying stands before a name or before whose it is: "noted the station's Ada Moss".
    private func follows(verbBefore token: Int) -> Bool {
        var index = token - 1
        if index > 0, named.tokens[index].kind == .possessive {
            index -= 1
            while index > 0, named.name(at: index) != nil { index -= 1 }
        }
        return index >= 0 && named.tokens[index].isWord(.plainSpeechVerb) && !named.isQuoted(index)
    }

    /// Whether the word at `index` is a noun, as in "the Moss campaign", so that the name before it only says which one.
    private func isModifier(_ index: Int) -> Bool {
        guard index < named.tokens.count else { return false }
        let token = named.tokens[index]
        return token.kind == .word && !token.isCapitalized
            && token.isWord([.organisationNoun, .personNoun, .groupNoun, .documentNoun, .speechNoun])
            && !token.isWord([.function, .finite, .infinitive])
    }

    /// Whether no mark closes the quotation at `token`, so that it is a text quoted at length.
    private func isLeftOpen(at token: Int) -> Bool {
        named.quoted.quotation(at: token).map { !named.quoted.quotations[$0].isClosed } ?? false
    }

    /// A name this near to its sentence's beginning is its topic, also behind "Her leader,".
    private static let longestOpening = 6
    private static let longestRole = 6

    /// "the Republican nominee" before something that is no part of it.
    private func definitePhrase(endingAt noun: Int) -> Range<Int>? {
        let tokens = named.tokens
        if noun + 1 < tokens.count {
            let after = tokens[noun + 1]
            if named.name(at: noun + 1) != nil || after.isWord([.personNoun, .title]) { return nil }
        }
        var start = noun
        while start > 0, noun - start < Self.longestRole {
            start -= 1
            if tokens[start].key == Word.the { return start..<noun + 1 }
            guard tokens[start].kind == .word, !tokens[start].isWord(.function) else { return nil }
        }
        return nil
    }
}
