/// The words that decide how an attribution's content was told: its cue, with the auxiliaries, negations and verbs like
/// "declined to" that stand before it and do not always belong to it.
struct CueFrame {
    let named: NamedText
    let attribution: LinkedAttribution
    let cue: Range<Int>
    /// The cue's last clause and what governs it: "did not say", "rejected the claim".
    let words: Range<Int>

    private var tokens: [Token] { named.tokens }

    /// The frame of an attribution; nil for one without a cue.
    init?(_ attribution: LinkedAttribution, in named: NamedText) {
        guard let cue = attribution.cue?.suffix(Self.maximumCue), !cue.isEmpty else { return nil }
        self.named = named
        self.attribution = attribution
        self.cue = cue
        let clause = Self.lastClause(of: cue, in: named)
        let start =
            clause == cue.lowerBound ? Self.start(before: cue.lowerBound, of: attribution, in: named) : clause
        words = start..<Self.end(of: cue, in: named)
    }

    /// What a token's word does to the content.
    func role(_ token: Int) -> ModalityWord { ModalityLexicon.word(tokens[token].key) }

    /// Whether a token's word does one of these things.
    func does(_ role: ModalityWord, _ token: Int) -> Bool { !self.role(token).isDisjoint(with: role) }

    /// The words of the frame behind one of its tokens.
    func rest(after token: Int) -> Range<Int> { token + 1..<max(words.upperBound, token + 1) }

    /// The first word of the frame behind one of its tokens that is no auxiliary, adverb or "to"; no mark, either.
    func head(after token: Int) -> Int? {
        rest(after: token).first { index in
            tokens[index].kind == .word && !tokens[index].isWord(.auxiliary) && tokens[index].key != Word.to
                && !isAdverb(index) && !does([.modal, .negation], index)
        }
    }

    /// Whether a token is an adverb.
    func isAdverb(_ token: Int) -> Bool { Self.isAdverb(tokens[token], in: named.text) }

    /// Whether a word tells something, as a verb or a noun made of one.
    func tells(_ token: Int) -> Bool {
        tokens[token].isWord(isSetOff ? .plainSpeechVerb : .speechVerb) || does(.telling, token)
    }

    /// Whether the source is the writer or the one who is quoted: "I", "we".
    var isFirstPerson: Bool {
        attribution.source.map { tokens[$0.tokens.lowerBound].isWord(.firstPerson) } ?? false
    }

    /// Whether a claim is named among the frame's words behind `token`, behind the frame or where the content begins; in
    /// "Hale to publish the accounts" none is.
    func namesClaim(after token: Int) -> Bool {
        let object = opening.prefix { tokens[$0].key != Word.to }
        return [rest(after: token), bridge, object].contains { $0.contains { does(.claimNoun, $0) } }
    }

    /// Words between the cue and the content that follows it: whom one told, "claims that".
    var bridge: Range<Int> {
        guard let next = attribution.content.first(where: { $0.lowerBound >= cue.upperBound })?.lowerBound,
            next - cue.upperBound <= Self.maximumBridge
        else { return cue.upperBound..<cue.upperBound }
        return cue.upperBound..<next
    }

    /// The first words of the content.
    var opening: Range<Int> {
        let behind = isSetOff ? nil : attribution.content.first { $0.lowerBound >= cue.upperBound }
        guard let content = behind ?? attribution.content.first else { return cue.upperBound..<cue.upperBound }
        let start = content.first { tokens[$0].kind == .word } ?? content.lowerBound
        return start..<min(start + Self.openingLength, content.upperBound)
    }

    /// Whether the content is a quotation set off from the clause, as in “It is false,” he said: the source's own words.
    var isSetOff: Bool {
        guard let first = attribution.content.first, let last = attribution.content.last, !first.isEmpty, !last.isEmpty,
            tokens[first.lowerBound].kind == .quotationMark, tokens[last.upperBound - 1].kind == .quotationMark
        else { return false }
        if first.lowerBound >= cue.upperBound {
            let before = tokens[first.lowerBound - 1].kind
            return before == .comma || before == .colon
        }
        guard first.upperBound <= cue.lowerBound, let end = first.dropLast().last(where: isInnerEnd) else {
            return false
        }
        return tokens[end].kind != .word || first.upperBound < tokens.count && tokens[first.upperBound].kind == .comma
    }

    private func isInnerEnd(_ token: Int) -> Bool { tokens[token].kind != .quotationMark }

    /// Tokens of a cue that are read: its last ones, which are far more than cues have.
    private static let maximumCue = 24
    /// Tokens between a cue and its content that are still read.
    private static let maximumBridge = 14
    private static let openingLength = 8
}
