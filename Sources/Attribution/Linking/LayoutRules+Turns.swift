/// The turns of transcripts and interviews, which the layout has told by their labels.
extension LayoutRules {
    /// A turn's label, and the token behind it and its colon.
    private struct TurnLabel {
        let words: Range<Int>
        /// Nil where brackets set the label off: "((Moss)) We never close."
        let colon: Int?
        let end: Int
    }

    private static let maximumLabel = 16

    /// The label of a turn; nil if the paragraph is not one.
    private func label(ofTurn number: Int) -> TurnLabel? {
        guard named.text.kinds[number] == .turn else { return nil }
        let paragraph = named.text.paragraphs[number]
        let start = paragraph.lowerBound + (named.tokens[paragraph.lowerBound].kind == .quotationMark ? 1 : 0)
        let reach = paragraph.prefix(Self.maximumLabel).dropFirst(start - paragraph.lowerBound)
        guard let first = reach.first else { return nil }
        if named.tokens[first].kind == .openBracket {
            guard let name = reach.first(where: { named.tokens[$0].kind != .openBracket }),
                let close = (name..<reach.upperBound).first(where: { named.tokens[$0].kind == .closeBracket })
            else { return nil }
            let end = (close..<paragraph.upperBound).first { named.tokens[$0].kind != .closeBracket }
            return TurnLabel(words: name..<close, colon: nil, end: end ?? paragraph.upperBound)
        }
        guard let colon = reach.first(where: { named.tokens[$0].kind == .colon }), colon > first else { return nil }
        // "MOSS (voice-over):", "ADA MOSS, HOST:"
        let end = (first..<colon).first { [.openBracket, .comma].contains(named.tokens[$0].kind) } ?? colon
        return end > first ? TurnLabel(words: first..<end, colon: colon, end: colon + 1) : nil
    }

    /// Q: Do you ever close? Nobody but the author asks.
    func isQuestion(_ number: Int) -> Bool {
        guard let label = label(ofTurn: number)?.words, label.count == 1 else { return false }
        return Vocabulary.questionLabels.contains(named.tokens[label.lowerBound].key)
    }

    /// MOSS: We never close. Also A:.
    func turn(_ number: Int) -> LinkedAttribution? {
        let paragraph = named.text.paragraphs[number]
        guard let label = label(ofTurn: number), label.end < paragraph.upperBound else { return nil }
        return LinkedAttribution(
            content: [label.end..<paragraph.upperBound], source: interviewee(label.words) ?? reader.label(label.words),
            cue: label.colon.map { $0..<$0 + 1 }, rule: .transcript, lastSentence: 0)
    }

    /// Whether a paragraph without a label goes on with a turn: it opens the turn's quotation again, or another turn
    /// follows, and it is neither a stage direction nor tells of the speaker.
    func continuesTurn(_ number: Int, of label: SourcePhrase?) -> Bool {
        guard named.text.kinds[number] == .body else { return false }
        let paragraph = named.text.paragraphs[number]
        let first = named.tokens[paragraph.lowerBound]
        if let quotation = named.quoted.quotation(at: paragraph.lowerBound),
            named.quoted.quotations[quotation].continuesPrevious
        {
            return true
        }
        guard let lastTurn, number < lastTurn, first.kind != .openBracket, let label else { return false }
        let name = named.tokens[label.tokens.upperBound - 1].key
        return !paragraph.contains { named.tokens[$0].key == name && !named.isQuoted($0) }
    }

    /// Who answers behind "A:": the first person named in full.
    private func interviewee(_ label: Range<Int>) -> SourcePhrase? {
        guard label.count == 1, named.tokens[label.lowerBound].key == Word.a,
            let name = firstPerson, named.names[name].tokens.lowerBound < label.lowerBound
        else { return nil }
        return SourcePhrase(tokens: label, head: .name(name))
    }
}

extension PhraseReader {
    /// A transcript's label as a source.
    func label(_ range: Range<Int>) -> SourcePhrase {
        if let name = named.name(at: range.upperBound - 1), named.names[name].tokens.lowerBound == range.lowerBound {
            return SourcePhrase(tokens: range, head: .name(name))
        }
        return SourcePhrase(tokens: range, head: .noun(range.upperBound - 1))
    }
}
