/// Named text with what the features of the learnt stages are made of.
struct ReadText: Sendable {
    let named: NamedText
    let sentences: PlainSentences
    let forms: [WordForm]
    let words: [WordTable.Row]
    /// For each token which mark of an outer quotation it is.
    let marks: [QuotationEdge]
    /// For each token whether it stands inside a quotation and is no mark of it.
    let isInside: [Bool]
    /// For each sentence how much of it is quoted.
    let quotedness: [Quotedness]
    /// For each token the rule stage's label.
    let rules: [RuleLabel]
    /// For each token its place in a name.
    let namePlaces: [NamePlace]
    /// For each token its paragraph's number.
    let paragraphs: [Int32]

    var tokens: [Token] { named.tokens }
    var count: Int { forms.count }

    /// Reads `named`, with `linked` as the rules' opinion.
    init(named: NamedText, linked: [LinkedAttribution], table: WordTable) {
        self.named = named
        sentences = PlainSentences(named.text)
        namePlaces = named.tokens.indices.map { NamePlace(of: $0, in: named) }
        let forms = WordForm.all(in: named.text)
        self.forms = forms
        words = forms.map { table[$0.word] ?? WordTable.Row() }
        let count = forms.count
        var marks = [QuotationEdge](repeating: .neither, count: count)
        var isInside = [Bool](repeating: false, count: count)
        for quotation in named.quoted.quotations {
            for token in quotation.tokens { isInside[token] = true }
            marks[quotation.tokens.lowerBound] = .opening
            isInside[quotation.tokens.lowerBound] = false
            if quotation.isClosed {
                marks[quotation.tokens.upperBound - 1] = .closing
                isInside[quotation.tokens.upperBound - 1] = false
            }
        }
        self.marks = marks
        self.isInside = isInside
        quotedness = sentences.ranges.map { sentence in
            var words = 0
            var quoted = 0
            for token in sentence where Self.isText(named.tokens[token]) {
                words += 1
                if isInside[token] { quoted += 1 }
            }
            return Quotedness(quoted, of: words)
        }
        rules = RuleLabel.all(linked, count: count)
        var paragraphs = [Int32](repeating: 0, count: count)
        for (number, paragraph) in named.text.paragraphs.enumerated() {
            for token in paragraph { paragraphs[token] = Int32(number) }
        }
        self.paragraphs = paragraphs
    }

    static func isText(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

    /// Whether a token is likely a verb that carries a sentence.
    func isFinite(_ token: Int) -> Bool { WordTag.finite >> UInt64(words[token].tag & 63) & 1 == 1 }
    /// Whether a token is likely a noun or a pronoun that can be a subject.
    func isNominal(_ token: Int) -> Bool {
        words[token].tag == 0
            ? tokens[token].isCapitalized : WordTag.nominal >> UInt64(words[token].tag & 63) & 1 == 1
    }
    /// Whether a token is often a cue.
    func isCandidate(_ token: Int) -> Bool { words[token].isLikelyCue }
    /// What is known of the word at a token; nothing before and behind the text.
    func word(_ token: Int) -> WordTable.Row { token >= 0 && token < count ? words[token] : WordTable.Row() }
    /// Whether a token is a mark and whether it is quoted, in one number, which is hashed.
    func quotation(at token: Int) -> UInt8 { (isInside[token] ? 3 : 0) + marks[token].rawValue }
}
