/// Stage 2: quotation marks to quotations. Linear.
///
/// Double marks go through a small state machine per paragraph; single ones count as quotations where the text
/// uses them as its first kind of mark, and are told apart from apostrophes.
struct QuotationFinder {
    private let text: TokenizedText
    private let usesSingleMarks: Bool
    /// Whether straight marks stand between spaces, so that nothing tells one that opens from one that closes.
    private let usesSpacedMarks: Bool
    private var quotations: [Quotation] = []
    /// The mark that opened the quotation inside which the paragraph before ended; nil where it did not.
    private var leftOpen: QuotationMark?

    /// Finds the quotations of `text`.
    static func find(in text: TokenizedText) -> QuotedText {
        var finder = QuotationFinder(text: text, usesSingleMarks: SingleMarks.arePrimary(in: text))
        for (number, paragraph) in text.paragraphs.enumerated() {
            finder.read(paragraph, number: number)
        }
        return QuotedText(text: text, quotations: finder.quotations)
    }

    private init(text: TokenizedText, usesSingleMarks: Bool) {
        self.text = text
        self.usesSingleMarks = usesSingleMarks
        let straight = text.tokens.indices.dropLast().filter { text.tokens[$0].mark == .straightDouble }
        let spaced = straight.count { text.tokens[$0].followsSpace && text.tokens[$0 + 1].followsSpace }
        usesSpacedMarks = spaced * 2 > straight.count
    }

    /// An opened quotation that waits for its closing mark.
    private struct Open {
        let token: Int
        let mark: QuotationMark
        var depth = 0
    }

    private mutating func read(_ paragraph: Range<Int>, number: Int) {
        var found: [(Range<Int>, isClosed: Bool)] = []
        if usesSingleMarks {
            found = SingleMarks.pairs(in: text, paragraph: paragraph)
        } else {
            found = doublePairs(in: paragraph)
        }
        let opensAtOnce = found.first?.0.lowerBound == paragraph.lowerBound
        let continues = opensAtOnce && leftOpen != nil && text.tokens[paragraph.lowerBound].mark == leftOpen
        for (index, pair) in found.enumerated() {
            quotations.append(
                Quotation(
                    tokens: pair.0, paragraph: number, isClosed: pair.isClosed,
                    continuesPrevious: index == 0 && continues))
        }
        leftOpen = found.last.flatMap { $0.isClosed ? nil : text.tokens[$0.0.lowerBound].mark }
    }

    private func doublePairs(in paragraph: Range<Int>) -> [(Range<Int>, isClosed: Bool)] {
        var found: [(Range<Int>, isClosed: Bool)] = []
        var open: Open?
        for index in paragraph.dropFirst(beginsAsExcerpt(paragraph) ? 1 : 0) {
            guard let mark = text.tokens[index].mark, !mark.isSingle else { continue }
            guard var current = open else {
                if opens(mark, at: index, in: paragraph) { open = Open(token: index, mark: mark) }
                continue
            }
            switch role(of: mark, at: index, in: paragraph, after: current) {
            case .closes where current.depth > 0:
                current.depth -= 1
                open = current
            case .closes:
                if index > current.token + 1 { found.append((current.token..<index + 1, true)) }
                open = nil
            case .nests:
                current.depth += 1
                open = current
            case .isOfAnotherKind: break
            case .startsAnew:
                found.append((current.token..<index, false))
                open = Open(token: index, mark: mark)
            }
        }
        if let open, paragraph.upperBound - open.token > 1 {
            found.append((open.token..<paragraph.upperBound, false))
        }
        return found
    }

    /// Whether a paragraph begins with a straight mark that is never closed, while its speech stands in curly ones: such
    /// a mark shows that the paragraph is taken from elsewhere.
    private func beginsAsExcerpt(_ paragraph: Range<Int>) -> Bool {
        guard leftOpen == nil, text.tokens[paragraph.lowerBound].mark == .straightDouble else { return false }
        var (opening, closing) = (0, 0)
        for token in text.tokens[paragraph].dropFirst() {
            switch token.mark {
            case .straightDouble: return false
            case .openDouble: opening += 1
            case .closeDouble: closing += 1
            default: break
            }
        }
        return opening > 0 && opening == closing
    }

    /// What a mark does inside an open quotation.
    private enum Role {
        case closes
        case nests
        case startsAnew
        /// Guillemets, corners and low marks are closed by their own kind only.
        case isOfAnotherKind
    }

    private func role(of mark: QuotationMark, at index: Int, in paragraph: Range<Int>, after open: Open) -> Role {
        let looksOpening = looksOpening(at: index, in: paragraph)
        switch (open.mark, mark) {
        case (.lowDouble, .openDouble), (.lowDouble, .closeDouble), (.lowDouble, .straightDouble): return .closes
        case (.openGuillemet, .closeGuillemet), (.closeGuillemet, .openGuillemet), (.openCorner, .closeCorner):
            return .closes
        case (.openGuillemet, .openGuillemet), (.openCorner, .openCorner), (.lowDouble, .lowDouble): return .nests
        case (.openGuillemet, _), (.closeGuillemet, _), (.openCorner, _), (.lowDouble, _): return .isOfAnotherKind
        case (_, .closeDouble): return .closes
        case (_, .straightDouble) where usesSpacedMarks: return .closes
        case (_, .straightDouble):
            return looksOpening && endsClause(before: index) ? .startsAnew : .closes
        case (_, .openDouble):
            if !looksOpening { return .closes }
            return endsClause(before: index) ? .startsAnew : .nests
        default: return .isOfAnotherKind
        }
    }

    /// Whether a mark may open a quotation where none is open.
    private func opens(_ mark: QuotationMark, at index: Int, in paragraph: Range<Int>) -> Bool {
        let token = text.tokens[index]
        switch mark {
        case .openDouble, .lowDouble, .openGuillemet, .openCorner: return true
        case .straightDouble:
            guard index + 1 < paragraph.upperBound else { return false }
            if usesSpacedMarks { return true }
            if token.followsSpace { return !text.tokens[index + 1].followsSpace || index == paragraph.lowerBound }
            if index > paragraph.lowerBound, isMeasure(text.tokens[index - 1]) { return false }
            return text.tokens[index - 1].kind != .number && !text.tokens[index + 1].followsSpace
        case .closeDouble, .closeGuillemet: return looksOpening(at: index, in: paragraph)
        default: return false
        }
    }

    /// Whether a token ends in a digit, so that the mark behind it is for inches: 6'2".
    private func isMeasure(_ token: Token) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.bytes[Int(token.end) - 1])
    }

    /// Whether white space or a bracket stands before the mark, and a word right after it.
    private func looksOpening(at index: Int, in paragraph: Range<Int>) -> Bool {
        guard index + 1 < paragraph.upperBound, !text.tokens[index + 1].followsSpace else { return false }
        if text.tokens[index].followsSpace { return true }
        guard index > paragraph.lowerBound else { return true }
        let previous = text.tokens[index - 1].kind
        return previous == .openBracket || previous == .dash
    }

    private func endsClause(before index: Int) -> Bool {
        let previous = text.tokens[index - 1]
        return previous.isTerminator || previous.kind == .comma || previous.kind == .colon
    }
}
