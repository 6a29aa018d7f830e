/// Sentences as a grammarian counts them, also inside quotations; quotation marks do not hold them together.
struct PlainSentences: Sendable {
    /// Token ranges in order; together they cover every paragraph.
    let ranges: [Range<Int>]
    /// For each token its sentence's number.
    let ofToken: [Int32]
    /// For each sentence its paragraph's number.
    let paragraphs: [Int32]

    /// Finds the sentences of `text`. Linear.
    init(_ text: TokenizedText) {
        var ranges: [Range<Int>] = []
        var ofToken = [Int32](repeating: 0, count: text.tokens.count)
        var paragraphs: [Int32] = []
        for (number, paragraph) in text.paragraphs.enumerated() {
            var start = paragraph.lowerBound
            var index = start
            while index < paragraph.upperBound {
                index += 1
                guard index == paragraph.upperBound || Self.ends(before: &index, paragraph.upperBound, text.tokens)
                else {
                    continue
                }
                for token in start..<index { ofToken[token] = Int32(ranges.count) }
                ranges.append(start..<index)
                paragraphs.append(Int32(number))
                start = index
            }
        }
        self.ranges = ranges
        self.ofToken = ofToken
        self.paragraphs = paragraphs
    }

    /// Whether a sentence ends before `index`; moves it past the marks and brackets that close with the sentence.
    private static func ends(before index: inout Int, _ end: Int, _ tokens: [Token]) -> Bool {
        let last = tokens[index - 1]
        guard last.isTerminator || last.endsInPeriod else { return false }
        var next = index
        while next < end, tokens[next].kind == .closeBracket || isClosing(tokens[next]) { next += 1 }
        if next < end {
            let following = tokens[next]
            if following.kind == .word, !following.isCapitalized { return false }
            guard
                following.isCapitalized || following.kind == .number || following.kind == .quotationMark
                    || following.kind == .openBracket || following.kind == .dash && last.isTerminator
            else { return false }
            if last.endsInPeriod, next == index {
                guard following.isCapitalized, following.isWord(.function), !last.isWord(.title) else { return false }
            }
        }
        index = next
        return true
    }

    private static func isClosing(_ token: Token) -> Bool {
        guard let mark = token.mark, !token.followsSpace else { return false }
        switch mark {
        case .openDouble, .lowDouble, .openSingle, .lowSingle, .openGuillemet, .openCorner: return false
        default: return true
        }
    }
}
