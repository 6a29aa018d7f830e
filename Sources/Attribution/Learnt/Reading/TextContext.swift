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
    /// For each sentence what the one before and after it are like: how much of it is quoted, whether it is of the same
    /// paragraph and how many likely cues it has, in one number, which is hashed; 0 for none.
    let before: [UInt16]
    let after: [UInt16]
    /// For each sentence how its paragraph begins.
    let opening: [ParagraphOpening]
    /// For each token what stands there.
    let kinds: [PlaceKind]

    init(_ text: ReadText) {
        let sentences = text.sentences.ofToken
        let paragraphs = text.paragraphs
        leftMark = Neighbours(toLeft: true, group: paragraphs) { text.marks[$0] != .neither }
        rightMark = Neighbours(toLeft: false, group: paragraphs) { text.marks[$0] != .neither }
        leftCue = Neighbours(toLeft: true, group: sentences, isNeighbour: text.isCandidate)
        rightCue = Neighbours(toLeft: false, group: sentences, isNeighbour: text.isCandidate)
        toLeftCue = NeighbourCounts(leftCue, toLeft: true, in: text, group: sentences)
        toRightCue = NeighbourCounts(rightCue, toLeft: false, in: text, group: sentences)
        leftComma = Neighbours(toLeft: true, group: sentences) { text.tokens[$0].kind == .comma }
        rightComma = Neighbours(toLeft: false, group: sentences) { text.tokens[$0].kind == .comma }
        leftFinite = Neighbours(toLeft: true, group: sentences, isNeighbour: text.isFinite)
        rightFinite = Neighbours(toLeft: false, group: sentences, isNeighbour: text.isFinite)
        kinds = text.tokens.indices.map {
            PlaceKind.of(text.tokens[$0], mark: text.marks[$0], tag: text.words[$0].tag)
        }

        let ranges = text.sentences.ranges
        let candidates = ranges.map { UInt16(min($0.count { text.isCandidate($0) }, Int(Self.maximumCandidates))) }
        var before = [UInt16](repeating: 0, count: ranges.count)
        var after = before
        var opening = [ParagraphOpening](repeating: [], count: ranges.count)
        var firstOfParagraph = 0
        for index in ranges.indices {
            if index > 0 {
                let same = text.sentences.paragraphs[index] == text.sentences.paragraphs[index - 1]
                if !same { firstOfParagraph = index }
                let quoted =
                    UInt16(text.quotedness[index - 1].rawValue) + (same ? Self.sameParagraph : Self.otherParagraph)
                before[index] = quoted * (Self.maximumCandidates + 2) + candidates[index - 1] + 1
            }
            if index + 1 < ranges.count, text.sentences.paragraphs[index] == text.sentences.paragraphs[index + 1] {
                after[index] = UInt16(text.quotedness[index + 1].rawValue) + 1
            }
            if text.marks[ranges[firstOfParagraph].lowerBound] != .neither { opening[index].insert(.withMark) }
            if index == firstOfParagraph { opening[index].insert(.firstSentence) }
            if index - firstOfParagraph > 1 { opening[index].insert(.laterSentence) }
        }
        self.before = before
        self.after = after
        self.opening = opening
    }

    private static let maximumCandidates: UInt16 = 3
    private static let sameParagraph: UInt16 = 1
    private static let otherParagraph: UInt16 = 6
}
