import Attribution
import NewsModel
import PlainText

/// An article as the learnt stages see it, with places in code points.
struct TrainingArticle {
    let text: LearningText
    /// For each byte, and for the end, the number of code points before it.
    private let codePoints: [Int32]

    /// Reads an article's bytes with what is known of its words.
    init(bytes: [UInt8], words: LearningTable) {
        text = LearningText(ArticleText(plain: bytes), words: words)
        var codePoints: [Int32] = []
        codePoints.reserveCapacity(bytes.count + 1)
        var count: Int32 = 0
        for byte in bytes {
            codePoints.append(Self.isContinuation(byte) ? max(0, count - 1) : count)
            if !Self.isContinuation(byte) { count += 1 }
        }
        self.codePoints = codePoints + [count]
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// A token's row: article, beginning, end, sentence, paragraph, flags as in `LearningText.flags`, the keys of word and stem.
    func row(_ token: Int, article: Int) -> [Int32] {
        let range = text.range(token)
        return [
            Int32(article), codePoints[range.start], codePoints[range.end], Int32(text.sentence(token)),
            Int32(text.paragraph(token)), Int32(text.flags(token)), Int32(bitPattern: text.word(token)),
            Int32(bitPattern: text.stem(token)),
        ]
    }
}
