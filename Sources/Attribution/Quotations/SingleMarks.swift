/// Single quotation marks, told apart from apostrophes.
enum SingleMarks {
    /// Whether the text quotes with single marks in the first place, as British newspapers do.
    static func arePrimary(in text: TokenizedText) -> Bool {
        var double = 0
        var single = 0
        var opening = 0
        for paragraph in text.paragraphs {
            for index in paragraph {
                guard let mark = text.tokens[index].mark else { continue }
                if !mark.isSingle {
                    double += 1
                } else if mark == .openSingle, opens(at: index, in: text, paragraph: paragraph) {
                    opening += 1
                } else if closesStrongly(at: index, in: text, paragraph: paragraph),
                    index > paragraph.lowerBound, text.tokens[index - 1].kind != .word
                {
                    single += 1
                }
            }
        }
        return double == 0 ? single + opening > 0 : single * 2 > double
    }

    /// The quotations of one paragraph, from mark to mark. One pass: an opening mark waits for a strong closing mark
    /// and falls back to the first weak one.
    static func pairs(in text: TokenizedText, paragraph: Range<Int>) -> [(Range<Int>, isClosed: Bool)] {
        var found: [(Range<Int>, isClosed: Bool)] = []
        var open: Int?
        var weak: Int?
        for index in paragraph {
            guard let mark = text.tokens[index].mark, mark.isSingle else { continue }
            if opens(at: index, in: text, paragraph: paragraph) {
                if let start = open, let end = weak { found.append((start..<end + 1, true)) }
                if open == nil || weak != nil {
                    open = index
                    weak = nil
                }
            } else if let start = open {
                if closesStrongly(at: index, in: text, paragraph: paragraph) {
                    found.append((start..<index + 1, true))
                    open = nil
                    weak = nil
                } else if weak == nil, closesWeakly(at: index, in: text) {
                    weak = index
                }
            }
        }
        guard let start = open else { return found }
        if let end = weak {
            found.append((start..<end + 1, true))
        } else if start == paragraph.lowerBound {
            found.append((start..<paragraph.upperBound, false))
        }
        return found
    }

    private static func opens(at index: Int, in text: TokenizedText, paragraph: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard index + 1 < paragraph.upperBound else { return false }
        let next = text.tokens[index + 1]
        guard !next.followsSpace, next.kind != .number, !Vocabulary.elisions.contains(next.key) else { return false }
        if token.followsSpace { return true }
        guard index > paragraph.lowerBound else { return true }
        let previous = text.tokens[index - 1]
        return previous.kind == .openBracket || previous.kind == .dash
    }

    /// A mark after punctuation, or before it, or at the end.
    private static func closesStrongly(at index: Int, in text: TokenizedText, paragraph: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard !token.followsSpace, index > paragraph.lowerBound else { return false }
        let previous = text.tokens[index - 1]
        if previous.isTerminator || previous.kind == .comma || previous.kind == .dash
            || previous.mark?.isSingle == false
        {
            return true
        }
        guard index + 1 < paragraph.upperBound else { return true }
        let next = text.tokens[index + 1]
        guard !next.followsSpace, next.isTerminator || next.kind == .comma else { return false }
        guard index + 2 < paragraph.upperBound else { return true }
        let second = text.tokens[index + 2]
        return second.followsSpace || second.mark?.isSingle != true
    }

    /// A mark after a word that needs no apostrophe there.
    private static func closesWeakly(at index: Int, in text: TokenizedText) -> Bool {
        let token = text.tokens[index]
        guard !token.followsSpace, index > 0, text.tokens[index - 1].kind == .word else { return false }
        let last = text.bytes[Int(text.tokens[index - 1].end) - 1]
        return last != 0x73 && last != 0x6E
    }
}
