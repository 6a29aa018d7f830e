/// A token among its neighbours, as the columns of the tagger's linear part look at it.
struct CrossedToken: FeatureSubject {
    let form: WordForm
    let words: Around<UInt64>
    let stemBefore: UInt64
    let stemBehind: UInt64
    let endingBefore: UInt64
    let endingBehind: UInt64
    let kind: PlaceKind
    let kinds: Around<PlaceKind>
    let row: WordTable.Row
    let rowBefore: WordTable.Row
    let rowBehind: WordTable.Row
    let isInside: Bool
    /// How much of its sentence is quoted.
    let quotedness: Quotedness
    let quote: UInt8
    let quoteBefore: UInt8
    let quoteBehind: UInt8
    let sentenceBefore: UInt16
    /// The stems of the nearest finite verbs of the sentence, and the steps to them.
    let verbBefore: UInt64
    let verbAfter: UInt64
    let toVerbBefore: Int
    let toVerbAfter: Int
    let behindLastComma: PlaceKind
    let secondBehindLastComma: PlaceKind
    let behindNextComma: PlaceKind

    @inline(__always)
    init(_ token: Int, in around: Surroundings) {
        let (text, context) = (around.text, around.context)
        let sentence = Int(text.sentences.ofToken[token])
        form = text.forms[token]
        words = around.words(token)
        stemBefore = around.stem(token - 1)
        stemBehind = around.stem(token + 1)
        endingBefore = around.suffix(token - 1)
        endingBehind = around.suffix(token + 1)
        kind = context.kinds[token]
        kinds = around.kinds(token)
        row = text.words[token]
        rowBefore = text.word(token - 1)
        rowBehind = text.word(token + 1)
        isInside = text.isInside[token]
        quotedness = text.quotedness[sentence]
        quote = around.quote(token)
        quoteBefore = around.quote(token - 1)
        quoteBehind = around.quote(token + 1)
        sentenceBefore = context.before[sentence]
        let (before, after) = (context.leftFinite.token[token], context.rightFinite.token[token])
        verbBefore = around.stem(Int(before))
        verbAfter = around.stem(Int(after))
        toVerbBefore = Distance.step(from: token, to: before)
        toVerbAfter = Distance.step(from: token, to: after)
        let (last, next) = (Int(context.leftComma.token[token]), Int(context.rightComma.token[token]))
        behindLastComma = around.kind(behind: last)
        secondBehindLastComma = around.kind(behind: last, by: 2)
        behindNextComma = around.kind(behind: next)
    }

    @inline(__always)
    func begin(_ hash: inout FeatureHash) {}
}
