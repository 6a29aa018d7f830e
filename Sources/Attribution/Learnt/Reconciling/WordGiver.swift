/// Who gives a quotation its words where no verb of saying does: "In the words of Ada Moss, the quay is “a ruin”", "For Ada Moss, it
/// was “a gift”".
struct WordGiver {
    private let named: NamedText

    private var tokens: [Token] { named.tokens }

    init(named: NamedText) { self.named = named }

    /// The attribution of a quotation that such words stand before in its sentence, or right behind; nil where there are none.
    func attribution(of quotation: Range<Int>, in paragraph: Range<Int>) -> LinkedAttribution? {
        let start = sentenceStart(of: quotation, in: paragraph)
        if let cue = wordsOf(at: start, limit: quotation.lowerBound) {
            return giver(from: cue.upperBound, limit: quotation.lowerBound)
                .map { attribution(of: quotation, by: $0, cue) }
        }
        var behind = quotation.upperBound
        if behind < paragraph.upperBound, tokens[behind].kind == .comma { behind += 1 }
        if let cue = wordsOf(at: behind, limit: paragraph.upperBound),
            let phrase = PhraseReader(named: named).phrase(from: cue.upperBound, limit: paragraph.upperBound),
            PassiveAgent.speaks(phrase, in: named)
        {
            return attribution(of: quotation, by: phrase, cue)
        }
        guard tokens[start].key == Word.for, start < quotation.lowerBound,
            Vocabulary.formsOfBe.contains(tokens[quotation.lowerBound - 1].key)
        else { return nil }
        return giver(from: start + 1, limit: quotation.lowerBound).map { attribution(of: quotation, by: $0, nil) }
    }

    private func attribution(of quotation: Range<Int>, by source: SourcePhrase, _ cue: Range<Int>?) -> LinkedAttribution
    {
        LinkedAttribution(content: [quotation], source: source, cue: cue, rule: .accordingTo, lastSentence: 0)
    }

    /// "in the words of" at a place.
    private func wordsOf(at start: Int, limit: Int) -> Range<Int>? {
        let cue = start..<start + Self.inTheWordsOf.count
        guard cue.upperBound < limit, zip(cue, Self.inTheWordsOf).allSatisfy({ tokens[$0].key == $1 }) else {
            return nil
        }
        return cue
    }

    private static let inTheWordsOf = "in the words of".split(separator: " ").map(Lexicon.key)

    /// The phrase for somebody before a comma, with the name that stands behind it between commas: "its builder, Ada Moss,".
    private func giver(from start: Int, limit: Int) -> SourcePhrase? {
        guard let phrase = PhraseReader(named: named).phrase(from: start, limit: limit) else { return nil }
        let comma = phrase.tokens.upperBound
        guard comma + 1 < limit, tokens[comma].kind == .comma else { return nil }
        if let name = named.name(at: comma + 1), named.names[name].kind != .organisation {
            let end = named.names[name].tokens.upperBound
            if end < limit, tokens[end].kind == .comma {
                return SourcePhrase(tokens: start..<end, head: .name(name))
            }
        }
        return PassiveAgent.speaks(phrase, in: named) ? phrase : nil
    }

    /// Where the sentence around a quotation begins, as far as that is near.
    private func sentenceStart(of quotation: Range<Int>, in paragraph: Range<Int>) -> Int {
        var start = quotation.lowerBound
        let floor = max(paragraph.lowerBound, start - Self.reach)
        while start > floor, !tokens[start - 1].isTerminator || named.isQuoted(start - 1) { start -= 1 }
        return start
    }

    private static let reach = 40
}
