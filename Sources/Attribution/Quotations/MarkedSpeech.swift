import NewsModel

/// Quotations by their marks alone, as texts have them whose language the engine does not know.
enum MarkedSpeech {
    /// The quotations of `text`, in order, without sources; titles and single words in marks are left out. Linear.
    static func attributions(in text: ArticleText) -> [Attribution] {
        let quoted = QuotationFinder.find(in: Tokenizer.tokenize(text, lexicon: .builtIn))
        var found: [Attribution] = []
        for quotation in quoted.quotations {
            let range = quoted.text.range(quotation.tokens)
            if quotation.continuesPrevious, let last = found.last {
                found[found.count - 1] = attribution(last.content + [range])
            } else if isSpeech(quotation, in: quoted) {
                found.append(attribution([range]))
            }
        }
        return found
    }

    private static func attribution(_ content: [TextRange]) -> Attribution {
        Attribution(kind: .direct, content: content, confidence: Confidence.withoutSource, rule: .none)
    }

    /// Fewer words in marks are a title or a term, unless they are a sentence.
    private static let minimumWords = 5
    /// So many letters are some words in a script that sets no spaces between them.
    private static let minimumUnspacedLetters = 10

    /// Words before a comma that are too many for a term: "»Wir gehen heim«, sagte sie".
    private static let minimumWordsBeforeComma = 3

    private static func isSpeech(_ quotation: Quotation, in quoted: QuotedText) -> Bool {
        guard quotation.isClosed, let last = quoted.lastInside(quotation) else {
            return quotation.tokens.count > minimumWords
        }
        let inside = quoted.inside(quotation)
        let tokens = quoted.text.tokens
        if tokens[last].isTerminator || tokens[last].kind == .comma { return inside.count > 1 }
        let (before, behind) = (quotation.tokens.lowerBound - 1, quotation.tokens.upperBound)
        if before >= 0, tokens[before].kind == .colon { return !inside.isEmpty }
        let words = inside.count { tokens[$0].kind == .word }
        if words >= minimumWords { return true }
        if words >= minimumWordsBeforeComma, behind < tokens.count, tokens[behind].kind == .comma { return true }
        let range = quoted.text.range(inside)
        let wide = quoted.text.bytes[range.start..<range.end].count { $0 >= 0xE3 && $0 < 0xF0 }
        return wide >= minimumUnspacedLetters
    }
}
