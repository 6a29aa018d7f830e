/// A cue, as the tokens of its window look at it.
struct CueView {
    let firstToken: Int
    let lastToken: Int
    /// The word of it that is most often a cue, the key of its stem, and how often it is one.
    let head: Int
    let stem: UInt64
    let frequency: UInt8
    let sentence: Int
    /// How much of its sentence is quoted.
    let quotedness: Quotedness
    let isInside: Bool
    /// The number of the quotation that it stands in.
    let quotation: Int?
    /// Steps to the nearest marks and to the sentence's beginning.
    let toMarkBefore: Int
    let toMarkAfter: Int
    let fromStart: Int
    /// What stands behind it and before it.
    let next: PlaceKind
    let previous: PlaceKind
    let nextWord: UInt64
    /// What the lexicon knows of its last word.
    let lastClasses: WordClass
    /// The attribution that the rules made of it; -1 for none.
    let rule: Int32

    /// Its number of tokens.
    var length: Int { lastToken - firstToken + 1 }

    init(_ cue: Range<Int>, in around: Surroundings) {
        let (text, context) = (around.text, around.context)
        firstToken = cue.lowerBound
        lastToken = cue.upperBound - 1
        head = Self.head(of: cue, in: text)
        stem = text.forms[head].stem
        frequency = text.words[head].cue
        sentence = Int(text.sentences.ofToken[cue.lowerBound])
        quotedness = text.quotedness[sentence]
        isInside = text.isInside[cue.lowerBound]
        quotation = text.named.quoted.quotation(at: cue.lowerBound)
        toMarkBefore = Distance.step(from: cue.lowerBound, to: context.leftMark.token[cue.lowerBound])
        toMarkAfter = Distance.step(from: lastToken, to: context.rightMark.token[lastToken])
        fromStart = Distance.step(cue.lowerBound - text.sentences.ranges[sentence].lowerBound)
        next = cue.upperBound < text.count ? context.kinds[cue.upperBound] : .absent
        previous = cue.lowerBound > 0 ? context.kinds[cue.lowerBound - 1] : .absent
        nextWord = around.word(cue.upperBound)
        lastClasses = text.tokens[lastToken].word
        rule = cue.lazy.map { text.rules[$0] }.first { $0.role == .cue }?.attribution ?? -1
    }

    private static func head(of cue: Range<Int>, in text: ReadText) -> Int {
        var best = cue.lowerBound
        var most = -1
        for token in cue {
            let frequency = text.words[token].cue
            let score = frequency == WordTable.Row.unseen ? 0 : Int(frequency)
            if score > most { (best, most) = (token, score) }
        }
        return best
    }
}
