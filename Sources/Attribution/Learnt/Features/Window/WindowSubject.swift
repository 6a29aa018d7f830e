/// A token in the window around a cue, as the linker's columns look at it.
struct WindowSubject: FeatureSubject {
    /// Where a token lies to the cue. The raw values are hashed.
    enum Side: UInt8, FeaturePart {
        case before = 0
        case inCue = 1
        case behind = 2
    }

    /// Whose attribution the rules gave a token to. The raw values are hashed.
    enum RuleTie: UInt8, FeaturePart {
        /// The rules know no such cue.
        case unknownCue = 0
        case sameAttribution = 1
        case another = 2
    }

    let side: Side
    let cue: CueView
    let between: Between
    /// The step to the cue's nearest token.
    let distance: Int
    /// Sentences from the cue's to the token's, from −2 to 3.
    let sentencesApart: Int
    let form: WordForm
    let words: Around<UInt64>
    let shapeBefore: UInt64
    let kind: PlaceKind
    let kinds: Around<PlaceKind>
    let row: WordTable.Row
    let rowBefore: WordTable.Row
    let rowBehind: WordTable.Row
    let isComma: Bool
    /// Whether it is a mark and whether it is quoted, as ``ReadText/quotation(at:)`` puts them together.
    let quotation: UInt8
    let isInCuesQuotation: Bool
    /// How much of its sentence is quoted.
    let quotedness: Quotedness
    let quote: UInt8
    let quoteBefore: UInt8
    let quoteBehind: UInt8
    let rule: RuleLabel
    let ruleTie: RuleTie
    /// Tokens from the beginning of its sentence, and to the sentence's last.
    let fromStart: Int
    let toEnd: Int
    /// The sentence's first word.
    let firstWord: UInt64
    /// Steps to the nearest commas of the sentence, and what stands behind those.
    let toCommaBefore: Int
    let toCommaAfter: Int
    let behindLastComma: PlaceKind
    let wordBehindLastComma: UInt64
    let wordBehindNextComma: UInt64
    let secondBehindNextComma: PlaceKind
    /// The stems of the nearest finite verbs of the sentence; 0 for none.
    let verbBefore: UInt64
    let verbAfter: UInt64
    let toVerbAfter: Int
    let isCueLastVerb: Bool
    let isCueNextVerb: Bool

    /// The step to the cue and the commas up to it, as most crosses take them.
    var near: Int { min(distance, 3) }
    var fewCommas: Int { min(between.commas, 2) }

    @inline(__always)
    init(_ token: Int, _ side: Side, of cue: CueView, _ between: Between, in around: Surroundings) {
        let (text, context) = (around.text, around.context)
        let sentence = Int(text.sentences.ofToken[token])
        let range = text.sentences.ranges[sentence]
        self.side = side
        self.cue = cue
        self.between = between
        let edge =
            switch side {
            case .before: cue.firstToken
            case .inCue: token
            case .behind: cue.lastToken
            }
        distance = Distance.step(abs(token - edge))
        sentencesApart = max(-2, min(3, sentence - cue.sentence))
        form = text.forms[token]
        words = around.words(token)
        shapeBefore = around.shape(token - 1)
        kind = context.kinds[token]
        kinds = around.kinds(token)
        row = text.words[token]
        rowBefore = text.word(token - 1)
        rowBehind = text.word(token + 1)
        isComma = text.tokens[token].kind == .comma
        quotation = text.quotation(at: token)
        isInCuesQuotation = text.named.quoted.quotation(at: token) == cue.quotation
        quotedness = text.quotedness[sentence]
        quote = around.quote(token)
        quoteBefore = around.quote(token - 1)
        quoteBehind = around.quote(token + 1)
        rule = text.rules[token]
        ruleTie = cue.rule < 0 ? .unknownCue : rule.attribution == cue.rule ? .sameAttribution : .another
        fromStart = token - range.lowerBound
        toEnd = range.upperBound - 1 - token
        firstWord = text.forms[range.lowerBound].word
        let (last, next) = (context.leftComma.token[token], context.rightComma.token[token])
        toCommaBefore = Distance.step(from: token, to: last)
        toCommaAfter = Distance.step(from: token, to: next)
        behindLastComma = around.kind(behind: Int(last))
        wordBehindLastComma = last < 0 ? 0 : around.word(Int(last) + 1)
        wordBehindNextComma = next < 0 ? 0 : around.word(Int(next) + 1)
        secondBehindNextComma = around.kind(behind: Int(next), by: 2)
        let (before, after) = (Int(context.leftFinite.token[token]), Int(context.rightFinite.token[token]))
        verbBefore = before < 0 ? 0 : text.forms[before].stem
        verbAfter = after < 0 ? 0 : text.forms[after].stem
        toVerbAfter = Distance.step(from: token, to: context.rightFinite.token[token])
        isCueLastVerb = before == cue.head
        isCueNextVerb = after == cue.head
    }

    @inline(__always)
    func begin(_ hash: inout FeatureHash) { hash.add(side) }
}
