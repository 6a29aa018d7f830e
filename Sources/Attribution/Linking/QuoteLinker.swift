import NewsModel

/// Stage 5: ties quotations to cues and sources, sentence by sentence. Linear: every look to the left or right is
/// bounded.
struct QuoteLinker {
    let named: NamedText
    let sentences: [Sentence]
    let reader: PhraseReader
    let cueFinder: CueFinder
    var attributions: [LinkedAttribution] = []
    /// The attribution that the sentence before ended with.
    var previous: Int?

    /// The attributions of `named`, in text order.
    static func link(_ named: NamedText, sentences: [Sentence]) -> [LinkedAttribution] {
        var linker = QuoteLinker(named: named, sentences: sentences)
        linker.run()
        return linker.attributions.inTextOrder()
    }

    private init(named: NamedText, sentences: [Sentence]) {
        self.named = named
        self.sentences = sentences
        reader = PhraseReader(named: named)
        cueFinder = CueFinder(named: named, reader: reader)
    }

    private mutating func run() {
        let layout = LayoutRules(named: named, reader: reader)
        var index = 0
        while index < sentences.count {
            let sentence = sentences[index]
            if sentence.isFirst, let found = layout.attribution(ofParagraphAt: index, in: sentences) {
                attributions += found.attributions
                previous = found.attributions.isEmpty ? nil : attributions.count - 1
                index = found.nextSentence
                continue
            }
            link(sentence, number: index)
            index += 1
        }
    }

    private mutating func link(_ sentence: Sentence, number: Int) {
        if sentence.isFirst, sign(sentence, number: number) { return }
        let before = attributions.count
        if sentence.quotations.isEmpty {
            linkAccordingTo(sentence, number: number)
        } else if sentence.hasWordsOutside {
            linkInside(sentence, number: number)
        } else {
            linkBare(sentence, number: number)
        }
        if attributions.count > before {
            previous = attributions.count - 1
        } else if previous.map({ attributions[$0].lastSentence != number }) ?? false {
            previous = nil
        }
    }

    /// Tokens of the quotation with this number.
    func tokens(ofQuotation number: Int) -> Range<Int> { named.quoted.quotations[number].tokens }

    /// How many words stand in the quotation.
    func wordCount(ofQuotation number: Int) -> Int {
        let inside = named.quoted.inside(named.quoted.quotations[number])
        return named.tokens[inside].prefix(64).count { $0.kind == .word || $0.kind == .number }
    }

    /// The last token inside the quotation but for inner marks; nil in an empty one.
    func lastInside(_ number: Int) -> Token? {
        named.quoted.lastInside(named.quoted.quotations[number]).map { named.tokens[$0] }
    }

    /// The sentence's tokens without the full stop at its end.
    func withoutTerminator(_ range: Range<Int>) -> Range<Int> {
        var upper = range.upperBound
        while upper > range.lowerBound, named.tokens[upper - 1].isTerminator, !named.isQuoted(upper - 1) { upper -= 1 }
        return range.lowerBound..<upper
    }
}
