import NewsModel

/// Attributions that the layout makes: transcripts, headlines, signatures, block quotations.
struct LayoutRules {
    let named: NamedText
    let reader: PhraseReader
    /// The first person named in full outside quotations and bylines.
    let firstPerson: Int?
    /// The last paragraph that is a turn.
    let lastTurn: Int?

    init(named: NamedText, reader: PhraseReader) {
        self.named = named
        self.reader = reader
        firstPerson = named.names.firstIndex {
            $0.core.count > 1 && $0.kind != .organisation && !named.isQuoted($0.core.lowerBound)
                && named.text.kind(of: $0.tokens.lowerBound) != .byline
        }
        lastTurn = named.text.kinds.lastIndex(of: .turn)
    }

    /// What a rule made of a paragraph, and the sentence after it.
    struct Found {
        var attributions: [LinkedAttribution]
        var nextSentence: Int
    }

    /// The attributions of the paragraph that begins with sentence `index`; nil where no rule here fits.
    func attribution(ofParagraphAt index: Int, in sentences: [Sentence]) -> Found? {
        let number = sentences[index].paragraph
        let paragraph = named.text.paragraphs[number]
        if isQuestion(number) {
            return Found(attributions: [], nextSentence: Self.nextParagraph(after: index, in: sentences))
        }
        if let found = dialogue(paragraph, index, sentences) { return found }
        guard
            let found = turn(number) ?? signature(paragraph)
                ?? (named.text.kinds[number] == .headline
                    ? headline(paragraph) : blockQuotation(paragraph, index, sentences))
        else { return nil }
        var next = Self.nextParagraph(after: index, in: sentences)
        var attribution = found
        if attribution.rule == .blockQuote {
            while next < sentences.count, continuesBlock(sentences[next].paragraph, after: sentences[index].paragraph) {
                attribution.content.append(named.text.paragraphs[sentences[next].paragraph])
                let paragraph = sentences[next].paragraph
                while next < sentences.count, sentences[next].paragraph == paragraph { next += 1 }
            }
        }
        if attribution.rule == .transcript {
            while next < sentences.count, continuesTurn(sentences[next].paragraph, of: attribution.source) {
                let paragraph = sentences[next].paragraph
                attribution.content.append(named.text.paragraphs[paragraph])
                while next < sentences.count, sentences[next].paragraph == paragraph { next += 1 }
            }
        }
        attribution.lastSentence = next - 1
        return Found(attributions: [attribution], nextSentence: next)
    }

    /// “Where were you?” “At home.” “All night?”: a paragraph of nothing but quotations is a talk, each a turn.
    private func dialogue(_ paragraph: Range<Int>, _ index: Int, _ sentences: [Sentence]) -> Found? {
        var turns: [LinkedAttribution] = []
        var questions = 0
        var outside = 0
        var place = paragraph.lowerBound
        while place < paragraph.upperBound {
            guard let number = named.quoted.quotation(at: place) else {
                let isAside = named.tokens[place].kind == .openBracket
                let close =
                    isAside
                    ? paragraph[place...].prefix(Self.maximumAside).first { named.tokens[$0].kind == .closeBracket }
                    : nil
                if close == nil, named.tokens[place].kind == .word { outside += 1 }
                place = (close ?? place) + 1
                continue
            }
            let quotation = named.quoted.quotations[number]
            if quotation.continuesPrevious { return nil }
            if named.quoted.lastInside(quotation).map({ named.tokens[$0].kind == .question }) ?? false {
                questions += 1
            }
            turns.append(
                LinkedAttribution(
                    content: [quotation.tokens], source: nil, cue: nil, rule: .conversation, lastSentence: index))
            place = quotation.tokens.upperBound
        }
        guard turns.count >= Self.minimumTurns, questions > 0, outside == 0 || turns.count > Self.minimumLongTalk,
            outside * Self.maximumOutside < paragraph.count
        else { return nil }
        let next = Self.nextParagraph(after: index, in: sentences)
        for turn in turns.indices { turns[turn].lastSentence = next - 1 }
        return Found(attributions: turns, nextSentence: next)
    }

    private static let minimumTurns = 2
    private static let maximumAside = 16
    /// In a talk of more turns a mark may be missing, so that some words seem to stand outside: one in so many.
    private static let minimumLongTalk = 5
    private static let maximumOutside = 20

    /// The first sentence behind the paragraph that sentence `index` is in.
    private static func nextParagraph(after index: Int, in sentences: [Sentence]) -> Int {
        var next = index + 1
        while next < sentences.count, sentences[next].paragraph == sentences[index].paragraph { next += 1 }
        return next
    }

    /// … — Ada Moss (@moss)
    private func signature(_ paragraph: Range<Int>) -> LinkedAttribution? {
        let tokens = named.tokens
        for index in paragraph.dropFirst(2) where tokens[index].kind == .dash {
            let reach = index + 1..<min(index + 2 + Self.longestSignature, paragraph.upperBound)
            guard let end = reach.first(where: { tokens[$0].kind == .openBracket }), end > index + 1,
                end + 1 < paragraph.upperBound, named.text.bytes[Int(tokens[end + 1].start)] == 0x40
            else { continue }
            return LinkedAttribution(
                content: [paragraph.lowerBound..<index], source: reader.label(index + 1..<end), cue: nil,
                rule: .signature, lastSentence: 0)
        }
        return nil
    }

    /// Moss: We Never Close
    private func headline(_ paragraph: Range<Int>) -> LinkedAttribution? {
        let reach = paragraph.prefix(Self.longestHeadlineName)
        guard let colon = reach.first(where: { named.tokens[$0].kind == .colon }), colon > paragraph.lowerBound,
            colon + 2 < paragraph.upperBound, paragraph.count < Self.longestHeadline
        else { return nil }
        let label = paragraph.lowerBound..<colon
        guard let name = named.name(at: paragraph.lowerBound), named.names[name].tokens == label,
            isNamedLater(label, after: paragraph.upperBound)
        else { return nil }
        let upper =
            named.tokens[paragraph.upperBound - 1].kind == .period ? paragraph.upperBound - 1 : paragraph.upperBound
        return LinkedAttribution(
            content: [colon + 1..<upper], source: SourcePhrase(tokens: label, head: .name(name)),
            cue: colon..<colon + 1, rule: .headline, lastSentence: 0)
    }

    private func isNamedLater(_ label: Range<Int>, after end: Int) -> Bool {
        let key = named.tokens[label.upperBound - 1].key
        return named.names.contains { $0.tokens.lowerBound >= end && named.tokens[$0.core.upperBound - 1].key == key }
    }

    /// A paragraph without marks behind one that ends "Moss declared:".
    private func blockQuotation(_ paragraph: Range<Int>, _ index: Int, _ sentences: [Sentence]) -> LinkedAttribution? {
        guard index > 0 else { return nil }
        let before = sentences[index - 1]
        guard named.tokens[before.tokens.upperBound - 1].kind == .colon,
            before.paragraph == sentences[index].paragraph - 1,
            !named.tokens[paragraph].contains(where: { $0.kind == .quotationMark && $0.mark?.isSingle == false }),
            !named.isQuoted(paragraph.lowerBound)
        else { return nil }
        let linker = CueFinder(named: named, reader: reader)
        let cues = linker.cues(in: before.tokens)
        guard let cue = cues.last(where: { $0.kind == .plainVerb && $0.isFinite }),
            before.tokens.upperBound - cue.tokens.upperBound < Self.longestObject,
            let source = reader.subject(before: cue.tokens.lowerBound, floor: before.tokens.lowerBound)
        else { return nil }
        return LinkedAttribution(
            content: [paragraph], source: source, cue: cue.tokens.lowerBound..<before.tokens.upperBound,
            rule: .blockQuote, lastSentence: 0)
    }

    /// Whether a paragraph is indented as the block's first one is.
    private func continuesBlock(_ paragraph: Int, after first: Int) -> Bool {
        let indent = indent(of: first)
        return indent > 0 && self.indent(of: paragraph) == indent
    }

    /// White space before a paragraph on its first line, in bytes.
    private func indent(of paragraph: Int) -> Int {
        let start = Int(named.tokens[named.text.paragraphs[paragraph].lowerBound].start)
        var index = start
        while index > 0, named.text.bytes[index - 1] == 0x20 || named.text.bytes[index - 1] == 0x09 { index -= 1 }
        return start - index
    }

    private static let longestHeadlineName = 6
    private static let longestSignature = 8
    private static let longestHeadline = 40
    private static let longestObject = 12
}
