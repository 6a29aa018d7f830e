/// A token as the columns for the tagger's network look at it.
struct TokenSubject: FeatureSubject {
    let form: WordForm
    let row: WordTable.Row
    let classes: WordClass
    let isCapitalized: Bool
    /// Whether it begins its sentence.
    let isFirst: Bool
    let isInside: Bool
    /// Whether it is a mark and whether it is quoted, as ``ReadText/quotation(at:)`` puts them together.
    let quotation: UInt8
    /// How much of its sentence is quoted.
    let quotedness: Quotedness
    let markBefore: NearMark
    let markAfter: NearMark
    let sentenceBefore: UInt16
    let sentenceAfter: UInt16
    let opening: ParagraphOpening
    /// Tokens from the beginning of its sentence, and to the sentence's last.
    let fromStart: Int
    let toEnd: Int
    let cueBefore: LikelyCue
    let cueAfter: LikelyCue
    let rule: RuleLabel
    let name: NamePlace
    /// Steps to the nearest commas of the sentence.
    let toCommaBefore: Int
    let toCommaAfter: Int
    /// The sentence's first word.
    let firstWord: UInt64

    @inline(__always)
    init(_ token: Int, in text: ReadText, _ context: TextContext) {
        let sentence = Int(text.sentences.ofToken[token])
        let range = text.sentences.ranges[sentence]
        form = text.forms[token]
        row = text.words[token]
        classes = text.tokens[token].word
        isCapitalized = text.tokens[token].isCapitalized
        isFirst = token == range.lowerBound
        isInside = text.isInside[token]
        quotation = text.quotation(at: token)
        quotedness = text.quotedness[sentence]
        markBefore = NearMark(context.leftMark.token[token], from: token, in: text)
        markAfter = NearMark(context.rightMark.token[token], from: token, in: text)
        sentenceBefore = context.before[sentence]
        sentenceAfter = context.after[sentence]
        opening = context.opening[sentence]
        fromStart = token - range.lowerBound
        toEnd = range.upperBound - 1 - token
        cueBefore = LikelyCue(context.leftCue, context.toLeftCue, from: token, in: text, context)
        cueAfter = LikelyCue(context.rightCue, context.toRightCue, from: token, in: text, context)
        rule = text.rules[token]
        name = text.namePlaces[token]
        toCommaBefore = Distance.step(from: token, to: context.leftComma.token[token])
        toCommaAfter = Distance.step(from: token, to: context.rightComma.token[token])
        firstWord = text.forms[range.lowerBound].word
    }

    @inline(__always)
    func begin(_ hash: inout FeatureHash) {}
}

/// A quotation mark as a token near it sees it.
struct NearMark {
    /// The step to it; ``Distance/unknown`` where there is none.
    let distance: Int
    let edge: QuotationEdge

    @inline(__always)
    init(_ mark: Int32, from token: Int, in text: ReadText) {
        distance = Distance.step(from: token, to: mark)
        edge = mark < 0 ? .absent : text.marks[Int(mark)]
    }
}

/// A word that is often a cue, as a token of its sentence sees it.
struct LikelyCue {
    /// The step to it; ``Distance/unknown`` where there is none.
    let distance: Int
    /// How often it is a cue, as in ``WordTable/Row/cue``.
    let frequency: UInt8
    /// The key of its stem; 0 where there is none.
    let stem: UInt64
    /// What stands behind it.
    let next: PlaceKind
    /// What stands up to it.
    let commas: UInt8
    let finites: UInt8
    let marks: UInt8

    @inline(__always)
    init(
        _ candidates: Neighbours, _ counts: NeighbourCounts, from token: Int, in text: ReadText, _ context: TextContext
    ) {
        let cue = Int(candidates.token[token])
        distance = Distance.step(from: token, to: candidates.token[token])
        frequency = cue < 0 ? WordTable.Row.unseen : text.words[cue].cue
        stem = cue < 0 ? 0 : text.forms[cue].stem
        next = cue < 0 ? .unknown : cue + 1 < text.count ? context.kinds[cue + 1] : .absent
        commas = counts.commas[token]
        finites = counts.finites[token]
        marks = counts.marks[token]
    }
}
