/// What stands around each token and sentence.
struct TextContext: Sendable {
    let leftMark: Neighbours
    let rightMark: Neighbours
    let leftCue: Neighbours
    let rightCue: Neighbours
    let toLeftCue: NeighbourCounts
    let toRightCue: NeighbourCounts
    let leftComma: Neighbours
    let rightComma: Neighbours
    let leftFinite: Neighbours
    let rightFinite: Neighbours
    /// For each sentence what the one before and after it are like.
    let before: [UInt16]
    let after: [UInt16]
    /// For each sentence whether its paragraph begins with a mark, and the sentence's place in it.
    let opening: [UInt8]
    private let followKinds: [UInt8]

    init(_ text: ReadText) {
        let sentences = text.sentences.ofToken
        let paragraphs = text.paragraphs
        leftMark = Neighbours(toLeft: true, group: paragraphs) { text.marks[$0] > 0 }
        rightMark = Neighbours(toLeft: false, group: paragraphs) { text.marks[$0] > 0 }
        leftCue = Neighbours(toLeft: true, group: sentences, isNeighbour: text.isCandidate)
        rightCue = Neighbours(toLeft: false, group: sentences, isNeighbour: text.isCandidate)
        toLeftCue = NeighbourCounts(leftCue, toLeft: true, in: text, group: sentences)
        toRightCue = NeighbourCounts(rightCue, toLeft: false, in: text, group: sentences)
        leftComma = Neighbours(toLeft: true, group: sentences) { text.tokens[$0].kind == .comma }
        rightComma = Neighbours(toLeft: false, group: sentences) { text.tokens[$0].kind == .comma }
        leftFinite = Neighbours(toLeft: true, group: sentences, isNeighbour: text.isFinite)
        rightFinite = Neighbours(toLeft: false, group: sentences, isNeighbour: text.isFinite)
        followKinds = text.tokens.indices.map { token in
            let (word, next) = (text.tokens[token], text.words[token])
            if word.isWord(.that) { return 60 }
            if word.kind == .comma { return 61 }
            if text.marks[token] > 0 { return 62 }
            if word.kind != .word { return 64 + UInt8(word.kind.rawValue) }
            return next.tag
        }

        let ranges = text.sentences.ranges
        let candidates = ranges.map { min($0.count { text.isCandidate($0) }, 3) }
        var before = [UInt16](repeating: 0, count: ranges.count)
        var after = before
        var opening = [UInt8](repeating: 0, count: ranges.count)
        var firstOfParagraph = 0
        for index in ranges.indices {
            if index > 0 {
                let same = text.sentences.paragraphs[index] == text.sentences.paragraphs[index - 1]
                if !same { firstOfParagraph = index }
                before[index] = UInt16(
                    (Int(text.quotedness[index - 1]) + (same ? 1 : 6)) * 5 + candidates[index - 1] + 1)
            }
            if index + 1 < ranges.count, text.sentences.paragraphs[index] == text.sentences.paragraphs[index + 1] {
                after[index] = UInt16(text.quotedness[index + 1]) + 1
            }
            let first = ranges[firstOfParagraph].lowerBound
            opening[index] =
                (text.marks[first] > 0 ? 1 : 0) + (index == firstOfParagraph ? 2 : 0)
                + (index - firstOfParagraph > 1 ? 4 : 0)
        }
        self.before = before
        self.after = after
        self.opening = opening
    }

    /// What kind of token stands somewhere: "that", a comma, a mark, other punctuation, or a part of speech.
    func followKind(_ token: Int) -> Int { Int(followKinds[token]) }
}
